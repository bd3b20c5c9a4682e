package id.solok.library.core.web;

import com.ibm.websphere.security.WSSecurityException;
import com.ibm.websphere.security.auth.WSSubject;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Ends the sign-on here and in Keycloak, and comes back to the public site. */
@WebServlet({"/staff/sign-out", "/account/sign-out"})
public class SignOut extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    @ConfigProperty(name = "keycloak.url", defaultValue = "http://127.0.0.1:8180")
    private String keycloakUrl;

    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "http://127.0.0.1:9080")
    private String publicUrl;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        var idToken = idToken();
        var session = request.getSession(false);
        if (session != null) session.invalidate();
        request.logout();
        expireCookies(request, response);
        response.setHeader("Cache-Control", "no-store");
        // what a member's own pages have kept on the device goes with the sign-on
        if (request.getServletPath().startsWith("/account"))
            response.setHeader("Clear-Site-Data", "\"cache\", \"storage\"");
        response.sendRedirect(endSession(idToken));
    }

    /** Reached after a sign-in that an expired sign-out asked for; nobody is signed out by a link. */
    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.sendRedirect(request.getServletPath().startsWith("/account") ? "/account" : "/staff/home");
    }

    private String endSession(Optional<String> idToken) {
        var hint = idToken.map(token -> "&id_token_hint=" + Language.encoded(token));
        return keycloakUrl + "/realms/kota-solok/protocol/openid-connect/logout?client_id=library-web"
                + "&post_logout_redirect_uri=" + Language.encoded(publicUrl + "/") + hint.orElse("");
    }

    // the sign-on's own cookies and those of sign-ins that were begun in other tabs; the language stays
    private static void expireCookies(HttpServletRequest request, HttpServletResponse response) {
        var cookies = request.getCookies();
        if (cookies == null) return;
        for (var cookie : cookies)
            if (cookie.getName().matches("WAS.*|LIBRARY_S.*")) {
                var gone = new Cookie(cookie.getName(), "");
                gone.setPath("/");
                gone.setHttpOnly(true);
                gone.setMaxAge(0);
                response.addCookie(gone);
            }
    }

    private static Optional<String> idToken() throws ServletException {
        try {
            var subject = WSSubject.getCallerSubject();
            if (subject == null) return Optional.empty();
            return subject.getPrivateCredentials(Map.class).stream()
                    .map(credential -> credential.get("id_token"))
                    .filter(Objects::nonNull)
                    .map(Object::toString)
                    .findFirst();
        } catch (WSSecurityException unreadable) {
            throw new ServletException(unreadable);
        }
    }
}
