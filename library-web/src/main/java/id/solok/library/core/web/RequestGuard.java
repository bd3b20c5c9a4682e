package id.solok.library.core.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/** Refuses what nothing can answer: addresses that cannot be read, views by file name, writing to files. */
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;

    private static final Pattern WEIGHT_WITHOUT_NUMBER =
            Pattern.compile("(?i);\\s*q\\s*=\\s*(?![01](\\.[0-9]*)?\\s*(;|$))");

    /** Set on requests whose parameters cannot be read. */
    static final String UNREADABLE = "id.solok.library.unreadable";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        int status = refusal(request);
        if (status == 0) {
            chain.doFilter(request, response);
            return;
        }
        if (status == 400) request.setAttribute(UNREADABLE, true);
        if (status == 405) response.setHeader("Allow", "GET, HEAD");
        response.sendError(status);
    }

    private static int refusal(HttpServletRequest request) {
        if (!QueryString.wellFormed(request.getQueryString())) return 400;
        if (isForPrograms(request) && !(isAddress(request) && isMediaType(request.getContentType()))) return 400;
        var path = request.getServletPath();
        if (path.startsWith("/public/")) return 404;
        var file = path.startsWith("/assets/") || path.equals("/robots.txt");
        return file && !ReadingServlet.READING.contains(request.getMethod()) ? 405 : 0;
    }

    // the server's own REST engine breaks on these instead of refusing them
    private static boolean isForPrograms(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/api/");
    }

    private static boolean isAddress(HttpServletRequest request) {
        var query = request.getQueryString();
        try {
            new URI(request.getRequestURI() + (query == null ? "" : "?" + query));
            return true;
        } catch (URISyntaxException unreadable) {
            return false;
        }
    }

    private static boolean isMediaType(String type) {
        return type == null || !WEIGHT_WITHOUT_NUMBER.matcher(type).find();
    }
}
