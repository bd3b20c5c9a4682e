package id.solok.library.catalog.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Turns away what is far too large for a cover before it is kept anywhere. */
@WebFilter("/staff/catalog/record")
public class CoverUploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final long MOST = 20_000_000;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean fits = request.getContentLengthLong() >= 0 && request.getContentLengthLong() <= MOST;
        if (request.getMethod().equals("POST") && !fits) response.sendError(413);
        else chain.doFilter(request, response);
    }
}
