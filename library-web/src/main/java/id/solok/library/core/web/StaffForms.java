package id.solok.library.core.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.primefaces.csp.CspException;

/** Answers 400 to a portal's form that did not come from the page's own script, which would be no error of ours. */
@WebFilter("/staff/*")
public class StaffForms extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (ServletException thrown) {
            if (RefusalHandler.cause(thrown, CspException.class) == null || response.isCommitted()) throw thrown;
            response.sendError(400);
        }
    }
}
