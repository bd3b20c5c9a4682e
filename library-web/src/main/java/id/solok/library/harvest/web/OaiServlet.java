package id.solok.library.harvest.web;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import id.solok.library.core.web.ReadingServlet;
import id.solok.library.harvest.Harvest;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** OAI-PMH 2.0, by GET and by POST of a form. */
@WebServlet("/oai")
public class OaiServlet extends ReadingServlet {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 4_000;

    @Inject
    private transient OaiAnswers answers;

    @Inject
    private transient Harvest harvest;

    @Override
    protected List<String> methods() {
        return List.of("GET", "HEAD", "POST");
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
            away(response);
            return;
        }
        response.setHeader("Cache-Control", "no-cache");
        send(response, "text/xml", answers.answer(horizon.get(), query, body));
    }
}
