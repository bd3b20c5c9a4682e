package id.solok.library.core.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.core.Unavailable;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** An open address that is only read: other methods get 405, and while the search is away all get 503. */
public abstract class ReadingServlet extends HttpServlet {
    private static final long serialVersionUID = 1;
    static final List<String> READING = List.of("GET", "HEAD");
    private static final String SECONDS_AWAY = "10";

    /** What may be asked of it. */
    protected List<String> methods() {
        return READING;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (!methods().contains(request.getMethod())) {
            response.setHeader("Allow", String.join(", ", methods()));
            response.sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            return;
        }
        try {
            super.service(request, response);
        } catch (ServletException failed) {
            if (!isAway(failed)) throw failed;
            away(response);
        } catch (Unavailable away) {
            away(response);
        }
    }

    private static boolean isAway(Throwable failed) {
        for (var cause = failed; cause != null; cause = cause.getCause()) if (cause instanceof Unavailable) return true;
        return false;
    }

    /** Says that this works again soon. */
    protected static void away(HttpServletResponse response) throws IOException {
        response.setHeader("Retry-After", SECONDS_AWAY);
        response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
    }

    /** Answers with a whole text. */
    protected static void send(HttpServletResponse response, String type, String text) throws IOException {
        var bytes = text.getBytes(UTF_8);
        response.setContentType(type);
        response.setCharacterEncoding(UTF_8.name());
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }
}
