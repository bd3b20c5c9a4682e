package id.solok.library.core.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.regex.Pattern;

/** Refuses an Accept whose weights are no numbers, on which the matching of resources would fail. */
@Provider
@PreMatching
public class AcceptCheck implements ContainerRequestFilter {
    private static final Pattern WEIGHT = Pattern.compile("(?i);\\s*q\\s*=([^,;]*)");
    private static final Pattern NUMBER = Pattern.compile("\\s*[01](\\.[0-9]{0,3})?\\s*");

    @Override
    public void filter(ContainerRequestContext request) {
        var accept = request.getHeaderString(HttpHeaders.ACCEPT);
        if (accept == null) return;
        for (var weight = WEIGHT.matcher(accept); weight.find(); )
            if (!NUMBER.matcher(weight.group(1)).matches()) throw new BadRequestException();
    }
}
