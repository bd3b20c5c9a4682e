package id.solok.library.core.web;

import jakarta.json.Json;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Answers for every request that failed outside a page: programs get a problem document, people a page in their language
 * without anything of the inside.
 */
@WebServlet("/error")
public class ErrorPage extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final String VIEW = "/public/error.xhtml";
    private static final Map<Integer, String> TITLES = Map.of(
            400, "Bad Request",
            401, "Unauthorized",
            403, "Forbidden",
            404, "Not Found",
            405, "Method Not Allowed",
            413, "Content Too Large",
            414, "URI Too Long",
            415, "Unsupported Media Type",
            500, "Internal Server Error",
            503, "Service Unavailable");

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var failure = Failure.of(request);
        if (failure.reference() != null)
            LOG.log(Level.ERROR, "{0}: {1} {2}", failure.reference(), request.getMethod(), failure.address());
        response.setStatus(failure.status());
        response.setHeader("Cache-Control", "no-store");
        if (failure.address().startsWith("/api/")) problem(failure, response);
        else page(failure, request, response);
    }

    private static void problem(Failure failure, HttpServletResponse response) throws IOException {
        response.setContentType("application/problem+json");
        response.setCharacterEncoding("UTF-8");
        var body = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", TITLES.getOrDefault(failure.status(), "Error"))
                .add("status", failure.status());
        if (failure.reference() != null) body.add("reference", failure.reference());
        response.getWriter().write(body.build().toString());
    }

    private void page(Failure failure, HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setAttribute("failure", failure);
        try {
            request.getRequestDispatcher(VIEW).forward(new PlainRequest(request), response);
        } catch (ServletException cannotRender) {
            LOG.log(Level.ERROR, "the error page cannot be shown", cannotRender);
            plain(response);
        }
    }

    /** A page that needs nothing but this file. */
    private void plain(HttpServletResponse response) throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setContentType("text/html; charset=UTF-8");
        try (var page = getServletContext().getResourceAsStream("/WEB-INF/error.html")) {
            response.getWriter().write(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
