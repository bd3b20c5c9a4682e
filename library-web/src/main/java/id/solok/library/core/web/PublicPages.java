package id.solok.library.core.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.regex.Pattern;

/** The addresses of the public site, each shown by a view below /public. */
@WebServlet({"", "/opening-hours", "/catalog/*"})
public class PublicPages extends ReadingServlet {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> VIEWS = Map.of(
            "/", "/public/catalog/results.xhtml",
            "/search", "/public/catalog/search.xhtml",
            "/browse", "/public/catalog/browse.xhtml",
            "/browse/subjects", "/public/catalog/headings.xhtml",
            "/browse/authors", "/public/catalog/headings.xhtml",
            "/shelf", "/public/catalog/shelf.xhtml");
    private static final Pattern RECORD = Pattern.compile("/([0-9]{1,18})");

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var view = view(request);
        if (view == null) response.sendError(404);
        else request.getRequestDispatcher(view).forward(request, response);
    }

    private static String view(HttpServletRequest request) {
        if (request.getServletPath().isEmpty()) return "/public/home.xhtml";
        if (request.getServletPath().equals("/opening-hours")) return "/public/opening-hours.xhtml";
        var rest = request.getPathInfo();
        var page = VIEWS.get(rest == null ? "/" : rest);
        if (page != null) return page;
        var record = RECORD.matcher(rest);
        if (!record.matches()) return null;
        request.setAttribute("recordId", Long.valueOf(record.group(1)));
        return "/public/catalog/record.xhtml";
    }
}
