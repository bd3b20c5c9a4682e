package id.solok.library.core.web;

import id.solok.library.core.Unavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The addresses of the public site, each shown by a view below /public. */
@WebServlet({"", "/opening-hours", "/catalog/*"})
public class PublicPages extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final Set<String> READING = Set.of("GET", "HEAD");
    private static final Map<String, String> VIEWS = Map.of(
            "/", "/public/catalog/results.xhtml",
            "/search", "/public/catalog/search.xhtml",
            "/browse", "/public/catalog/browse.xhtml",
            "/browse/subjects", "/public/catalog/headings.xhtml",
            "/browse/authors", "/public/catalog/headings.xhtml",
            "/shelf", "/public/catalog/shelf.xhtml");
    private static final Pattern RECORD = Pattern.compile("/([0-9]{1,18})");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (READING.contains(request.getMethod())) {
            super.service(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD");
        response.sendError(405);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var view = view(request);
        if (view == null) response.sendError(404);
        else show(view, request, response);
    }

    private static void show(String view, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            request.getRequestDispatcher(view).forward(request, response);
        } catch (ServletException failed) {
            if (!isAway(failed)) throw failed;
            response.setHeader("Retry-After", "10");
            response.sendError(503);
        }
    }

    private static boolean isAway(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) if (cause instanceof Unavailable) return true;
        return false;
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
