package id.solok.library.core.web;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The portal's short addresses: its front door, and the switch of language that a cookie remembers.
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
            default -> response.sendError(404);
        }
    }

    private static void remember(String language, HttpServletResponse response) {
        var cookie = new Cookie(Language.COOKIE, "en".equals(language) ? "en" : "id");
        cookie.setPath("/");
        cookie.setHttpOnly(true);
        cookie.setMaxAge(A_YEAR);
        response.addCookie(cookie);
    }
}
