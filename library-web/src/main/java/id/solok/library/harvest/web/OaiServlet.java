package id.solok.library.harvest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.harvest.Harvest;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;

/** OAI-PMH 2.0, by GET and by POST of a form. */
@WebServlet("/oai")
public class OaiServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Set<String> METHODS = Set.of("GET", "HEAD", "POST");
    private static final int LONGEST = 4_000;

    @Inject
    private transient OaiAnswers answers;

    @Inject
    private transient Harvest harvest;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (METHODS.contains(request.getMethod())) {
            super.service(request, response);
            return;
        }
        response.setHeader("Allow", "GET, HEAD, POST");
        response.sendError(405);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(response, request.getQueryString(), null);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = request.getInputStream().readNBytes(LONGEST);
        answer(response, request.getQueryString(), new String(body, ISO_8859_1));
    }

    private void answer(HttpServletResponse response, String query, String body) throws IOException {
        var horizon = harvest.horizon();
        if (horizon.isEmpty()) {
            response.setHeader("Retry-After", "10");
            response.sendError(503);
            return;
        }
        var bytes = answers.answer(horizon.get(), query, body).getBytes(UTF_8);
        response.setContentType("text/xml;charset=UTF-8");
        response.setHeader("Cache-Control", "no-cache");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
