package id.solok.library.core.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The portal's short addresses: its front door, the switch of language that a cookie remembers, and the one that keeps a
 * session alive.
 *
 * <p>Pages have exact mappings of their own (automatic extensionless mapping), so only the rest comes here.
 */
@WebServlet("/staff/*")
public class StaffEntry extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int A_YEAR = 365 * 24 * 3600;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rest = request.getPathInfo() == null ? "/" : request.getPathInfo();
        switch (rest) {
            case "/" -> response.sendRedirect("/staff/home");
            case "/language" -> {
                remember(request.getParameter("to"), response);
                response.sendRedirect("/staff/home");
            }
            case "/keep-alive" -> keepAlive(request, response);
            default -> response.sendError(404);
        }
    }

    /** 204 as long as the session lives, which this visit has prolonged; 410 when it has ended. */
    private static void keepAlive(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(request.getSession(false) == null ? 410 : 204);
    }

    private static void remember(String language, HttpServletResponse response) {
        var cookie = new Cookie(Language.COOKIE, "en".equals(language) ? "en" : "id");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        response.addCookie(cookie);
    }
}
