package id.solok.library.catalog.web;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.core.Text;
import id.solok.library.core.web.User;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Set;

/** Tells the fields of the form, while something is typed into them, which controlled headings may be meant. */
@WebServlet("/staff/catalog/suggestions")
public class HeadingSuggestions extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int MOST = 10;
    private static final int LONGEST = 200;
    private static final Map<String, Set<HeadingKind>> KINDS = Map.of(
            "authors", Set.of(HeadingKind.PERSON, HeadingKind.CORPORATE, HeadingKind.MEETING),
            "subjects", Set.of(HeadingKind.values()),
            "series", Set.of(HeadingKind.TITLE));

    @Inject
    private transient Authorities authorities;

    @Inject
    private transient User user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.in("admin", "librarian", "cataloguer")) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        var kinds = KINDS.get(String.valueOf(request.getParameter("field")));
        var typed = Text.clean(request.getParameter("typed"));
        var found = Json.createArrayBuilder();
        if (kinds != null && typed != null && typed.length() <= LONGEST)
            for (var suggestion : authorities.suggest(kinds, typed, MOST)) {
                var one = Json.createObjectBuilder().add("heading", suggestion.heading());
                if (suggestion.via() != null) one.add("via", suggestion.via());
                found.add(one);
            }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(found.build().toString());
    }
}
