package id.solok.library.core.rest;

import jakarta.inject.Inject;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Says in JSON what the server itself refuses a program; people get a page. */
@WebFilter(urlPatterns = "/error", dispatcherTypes = DispatcherType.ERROR)
public class ContainerProblems extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    private transient ProblemWriter problems;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        boolean program = address.startsWith("/api/") || address.startsWith("/soap/");
        if (program) problems.write(response.getStatus(), request, response);
        else chain.doFilter(request, response);
    }
}
