package id.solok.library.core.rest;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Unavailable;
import id.solok.library.core.web.Messages;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Turns whatever a resource throws into a problem in the caller's language; what is no refusal is logged. */
@Provider
@ApplicationScoped
public class Problems implements ExceptionMapper<Throwable> {
    private static final Logger LOG = Logger.getLogger(Problems.class.getName());

    @Inject
    private CallerLanguage language;

    @Override
    public Response toResponse(Throwable thrown) {
        var locale = language.locale();
        var refusal = cause(thrown, RuleViolation.class);
        if (refusal != null) return refused(refusal, locale).response(locale);
        if (cause(thrown, EJBAccessException.class) != null)
            return StatusWords.problem(403, locale).response(locale);
        var http = cause(thrown, WebApplicationException.class);
        if (http != null && http.getResponse().getStatus() < 500) return answered(http.getResponse(), locale);
        LOG.log(Level.SEVERE, "A request failed", thrown);
        return StatusWords.problem(500, locale).response(locale);
    }

    /** A refusal that a resource states itself. */
    public Response of(int status, String code, Object... args) {
        var locale = language.locale();
        return Problem.of(status, code, Messages.text(locale, code, args), locale)
                .response(locale);
    }

    private static Problem refused(RuleViolation refusal, Locale locale) {
        if (refusal instanceof InvalidInput invalid) return invalid(invalid, locale);
        int status = refusal instanceof NotFound ? 404 : refusal instanceof Unavailable ? 503 : 409;
        return Problem.of(status, refusal.code(), Messages.text(locale, refusal), locale);
    }

    private static Problem invalid(InvalidInput invalid, Locale locale) {
        var errors = invalid.problems().stream()
                .map(problem -> new Problem.AtField(problem.field(), problem.code(), Messages.text(locale, problem)))
                .toList();
        return Problem.of(400, invalid.code(), Messages.text(locale, invalid), errors, locale);
    }

    private static Response answered(Response http, Locale locale) {
        if (http.getStatus() < 400 || Problem.MEDIA_TYPE.equals(http.getHeaderString(HttpHeaders.CONTENT_TYPE)))
            return http;
        var answer = Response.fromResponse(
                StatusWords.problem(http.getStatus(), locale).response(locale));
        var allow = http.getHeaderString(HttpHeaders.ALLOW);
        return (allow == null ? answer : answer.header(HttpHeaders.ALLOW, allow)).build();
    }

    private static <T extends Throwable> T cause(Throwable thrown, Class<T> type) {
        for (var cause = thrown; cause != null; cause = cause.getCause())
            if (type.isInstance(cause)) return type.cast(cause);
        return null;
    }
}
