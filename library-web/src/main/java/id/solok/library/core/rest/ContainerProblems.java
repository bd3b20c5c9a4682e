package id.solok.library.core.rest;

import id.solok.library.core.web.Messages;
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
import java.util.Locale;

/** Says in JSON what the server itself refuses a program, such as a call without a token; people get a page. */
@WebFilter(urlPatterns = "/error", dispatcherTypes = DispatcherType.ERROR)
public class ContainerProblems extends HttpFilter {
    private static final long serialVersionUID = 1;

    @Inject
    private transient JsonForm json;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        var address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (!address.startsWith("/api/") && !address.startsWith("/soap/")) {
            chain.doFilter(request, response);
            return;
        }
        var locale = CallerLanguage.of(request.getHeader("Accept-Language"));
        write(response, locale);
    }

    private void write(HttpServletResponse response, Locale locale) throws IOException {
        var body = json.text(StatusWords.problem(response.getStatus(), locale));
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", locale.equals(Messages.INDONESIAN) ? "id" : "en");
        response.getWriter().write(body);
    }
}
