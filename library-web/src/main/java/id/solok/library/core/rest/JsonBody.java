package id.solok.library.core.rest;

import id.solok.library.core.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.bind.JsonbException;
import jakarta.json.stream.JsonParserFactory;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import jakarta.ws.rs.ext.ReaderInterceptor;
import jakarta.ws.rs.ext.ReaderInterceptorContext;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** Reads JSON bodies of a bounded size, and says what is wrong with one that cannot be read. */
@Provider
@ApplicationScoped
public class JsonBody implements ReaderInterceptor {
    private static final int MOST = 1 << 20;
    private static final int DEEPEST = 32;
    private static final JsonParserFactory PARSERS = Json.createParserFactory(Map.of());

    @Inject
    private BodyDigest digest;

    @Override
    public Object aroundReadFrom(ReaderInterceptorContext context) throws IOException {
        if (!MediaType.APPLICATION_JSON_TYPE.isCompatible(context.getMediaType())) return context.proceed();
        var body = received(context);
        if (body.length > MOST) throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        digest.of(body);
        if (body.length == 0) throw InvalidInput.at("body", "core.required");
        checkWellFormed(body);
        context.setInputStream(new ByteArrayInputStream(body));
        var read = read(context);
        if (read == null) throw InvalidInput.at("body", "core.required");
        return read;
    }

    private static byte[] received(ReaderInterceptorContext context) {
        try {
            return context.getInputStream().readNBytes(MOST + 1);
        } catch (IOException brokenOff) {
            throw InvalidInput.at("body", "core.unreadable-json");
        }
    }

    // the binding never ends on a body that breaks off within a field it does not know, and recurses without limit
    private static void checkWellFormed(byte[] body) {
        try (var parser = PARSERS.createParser(new ByteArrayInputStream(body), StandardCharsets.UTF_8)) {
            int depth = 0;
            while (parser.hasNext()) {
                switch (parser.next()) {
                    case START_OBJECT, START_ARRAY -> depth++;
                    case END_OBJECT, END_ARRAY -> depth--;
                    default -> {}
                }
                if (depth > DEEPEST) throw InvalidInput.at("body", "core.unreadable-json");
            }
            if (depth != 0) throw InvalidInput.at("body", "core.unreadable-json");
        } catch (JsonException unreadable) {
            throw InvalidInput.at("body", "core.unreadable-json");
        }
    }

    private static Object read(ReaderInterceptorContext context) throws IOException {
        try {
            return context.proceed();
        } catch (ProcessingException | JsonbException | JsonException unreadable) {
            throw InvalidInput.at("body", "core.unreadable-json");
        }
    }
}
