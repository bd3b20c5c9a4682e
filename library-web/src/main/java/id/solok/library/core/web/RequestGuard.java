package id.solok.library.core.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Refuses what no page can answer: addresses that cannot be read, and views under their file names. */
@WebFilter("/*")
public class RequestGuard extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!QueryString.wellFormed(request.getQueryString())) response.sendError(400);
        else if (request.getServletPath().startsWith("/public/")) response.sendError(404);
        else if (request.getMethod().equals("TRACE")) response.sendError(405);
        else chain.doFilter(request, response);
    }
}
