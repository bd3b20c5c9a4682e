package id.solok.library.discovery.web;

import id.solok.library.core.web.Language;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Leads from the advanced form to the results, whose one address says it all: it can be kept, shared and subscribed. */
@WebServlet("/catalog/find")
public class AdvancedSearch extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var line = FieldWords.line(request::getParameter);
        var address = SearchAddress.of(name -> switch (name) {
            case SearchAddress.TEXT -> new String[] {line};
            // here these are words in a field, not headings to narrow by
            case "author", "subject" -> null;
            default -> request.getParameterValues(name);
        });
        response.sendRedirect(language.link(address.toString()));
    }
}
