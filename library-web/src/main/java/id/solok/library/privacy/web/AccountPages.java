package id.solok.library.privacy.web;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Language;
import id.solok.library.membership.CurrentMember;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** The member's own pages: plain pages and forms, that work without scripts and show the member who is signed in alone. */
@WebServlet("/account/*")
public class AccountPages extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final String FOLDER = "/public/account/";
    private static final Map<String, String> VIEWS = Map.of(
            "/", "overview.xhtml",
            "/card", "card.xhtml",
            "/loans", "loans.xhtml",
            "/data", "data.xhtml",
            "/notices", "notices.xhtml",
            "/accesses", "accesses.xhtml",
            "/requests", "requests.xhtml",
            "/consents", "consents.xhtml");

    @Inject
    private transient CurrentMember current;

    @Inject
    private transient AccountForms forms;

    @Inject
    private transient AccountPage page;

    @Inject
    private transient Language language;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var view = VIEWS.get(path(request));
        if (view == null) response.sendError(404);
        else if (hasMembership(request, response))
            request.getRequestDispatcher(FOLDER + view).forward(request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var from = request.getHeader("Sec-Fetch-Site");
        var view = VIEWS.get(path(request));
        if (view == null || from != null && !from.equals("same-origin")) {
            response.sendError(view == null ? 404 : 403);
            return;
        }
        if (!hasMembership(request, response)) return;
        try {
            var done = forms.take(path(request), request);
            response.setStatus(303);
            response.setHeader("Location", language.link("/account" + path(request) + "?done=" + done));
        } catch (RuleViolation refused) {
            page.refused(refused);
            response.setStatus(422);
            request.getRequestDispatcher(FOLDER + view).forward(request, response);
        }
    }

    /** An account whose name is no living card sees a page that says so. */
    private boolean hasMembership(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        try {
            return current.id() > 0;
        } catch (RuleViolation nobody) {
            response.setStatus(404);
            request.getRequestDispatcher(FOLDER + "nobody.xhtml").forward(request, response);
            return false;
        }
    }

    private static String path(HttpServletRequest request) {
        return request.getPathInfo() == null ? "/" : request.getPathInfo();
    }
}
