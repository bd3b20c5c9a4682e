package id.solok.library.core.rest;

import id.solok.library.core.Idempotency;
import id.solok.library.core.Idempotency.Answer;
import id.solok.library.core.InvalidInput;
import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;

/** Keeps the answer with the key in the transaction of the work, so that both are there or neither. */
@Interceptor
@Idempotent
@Priority(Interceptor.Priority.LIBRARY_BEFORE)
public class IdempotentAnswer {
    private static final String HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7E]{1,200}");

    @Inject
    private HttpServletRequest request;

    @Inject
    private Idempotency idempotency;

    @Inject
    private BodyDigest digest;

    @Inject
    private JsonForm json;

    @AroundInvoke
    Object answer(InvocationContext work) throws Exception {
        var key = request.getHeader(HEADER);
        if (key == null) return work.proceed();
        if (!KEY.matcher(key).matches()) throw InvalidInput.at(HEADER, "core.idempotency-key");
        var caller = request.getUserPrincipal().getName();
        var earlier = idempotency.claim(caller, key, fingerprint());
        if (earlier.isPresent()) return repeated(earlier.get());
        var response = (Response) work.proceed();
        idempotency.answered(caller, key, answer(response));
        return response;
    }

    private String fingerprint() {
        return request.getMethod() + ' ' + request.getRequestURI() + ' ' + digest.text();
    }

    private Answer answer(Response response) {
        var location = response.getLocation();
        return new Answer(
                response.getStatus(),
                location == null ? null : location.toString(),
                response.hasEntity() ? json.text(response.getEntity()) : null);
    }

    private static Response repeated(Answer answer) {
        var response = Response.status(answer.status())
                .type(MediaType.APPLICATION_JSON)
                .entity(answer.body());
        return (answer.location() == null ? response : response.location(URI.create(answer.location()))).build();
    }
}
