package id.solok.library.core.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.stream.Stream;

/**
 * What browsers and caches in between are told: public pages may be kept for a minute and load nothing from elsewhere,
 * assets with a version may be kept for ever, the portal is never kept.
 */
public class PageHeaders extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String POLICY = "Content-Security-Policy";
    private static final String PUBLIC_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'none'";
    private static final String PORTAL_POLICY = "object-src 'none'; base-uri 'self'; frame-ancestors 'none'";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        var rest = request.getPathInfo();
        var path = rest == null ? request.getServletPath() : request.getServletPath() + rest;
        if (request.getDispatcherType() == DispatcherType.ERROR) publicPage(response, "no-store", request, chain);
        else if (isPersonal(path)) publicPage(response, "no-store", request, chain);
        else if (path.equals("/") || path.equals("/opening-hours") || path.startsWith("/catalog"))
            publicPage(response, "public, max-age=60", request, chain);
        else {
            if (path.equals("/api/v1/catalog/suggestions")) response.setHeader("Cache-Control", "public, max-age=60");
            if (path.startsWith("/assets/")) response.setHeader("Cache-Control", assetCaching(request));
            if (path.equals("/assets/card-worker.js")) response.setHeader("Service-Worker-Allowed", "/account");
            if (path.startsWith("/staff")) portal(response);
            chain.doFilter(request, response);
        }
    }

    /** Pages in the clothes of the public site that are for one reader alone. */
    private static boolean isPersonal(String path) {
        return Stream.of("/join", "/account").anyMatch(each -> path.equals(each) || path.startsWith(each + "/"));
    }

    private static void publicPage(
            HttpServletResponse response, String caching, HttpServletRequest request, FilterChain chain)
            throws IOException, ServletException {
        response.setHeader("Cache-Control", caching);
        response.setHeader(POLICY, PUBLIC_POLICY);
        chain.doFilter(request, response);
    }

    private static void portal(HttpServletResponse response) {
        response.setHeader("Cache-Control", "no-store");
        response.addHeader(POLICY, PORTAL_POLICY);
    }

    private static String assetCaching(HttpServletRequest request) {
        var versioned =
                request.getQueryString() != null && request.getQueryString().startsWith("v=");
        return versioned ? "public, max-age=31536000, immutable" : "no-cache";
    }
}
