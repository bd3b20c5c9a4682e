package id.solok.library.core.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers with a problem where no resource is at work: in filters and for what the server itself refuses. */
@ApplicationScoped
public class ProblemWriter {
    @Inject
    private JsonForm json;

    public void write(int status, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var locale = CallerLanguage.of(request.getHeader("Accept-Language"));
        response.setStatus(status);
        response.setContentType(Problem.MEDIA_TYPE);
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Content-Language", locale.getLanguage());
        response.getWriter().write(json.text(StatusWords.problem(status, locale)));
    }
}
