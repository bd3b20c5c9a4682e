package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;

/** Speaks with an OpenSearch cluster; what it refuses or does not answer is an {@link UncheckedIOException}. */
final class OpenSearchClient {
    private static final Duration TO_CONNECT = Duration.ofSeconds(3);
    private static final Duration TO_ANSWER = Duration.ofSeconds(60);
    private static final int MISSING = 404;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();
    private final URI base;
    private final String authorization;

    /** The user and password may be empty. */
    OpenSearchClient(URI base, String user, String password) {
        this.base = base;
        authorization = user.isEmpty()
                ? null
                : "Basic "
                        + Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    JsonObject get(String path) {
        return send("GET", path, null);
    }

    JsonObject put(String path, JsonObject body) {
        return send("PUT", path, body.toString());
    }

    JsonObject post(String path, JsonObject body) {
        return send("POST", path, body == null ? null : body.toString());
    }

    /** Lines of JSON. */
    JsonObject lines(String path, String lines) {
        return send("POST", path, lines);
    }

    void delete(String path) {
        send("DELETE", path, null);
    }

    boolean exists(String path) {
        return exchange("HEAD", path, null).statusCode() != MISSING;
    }

    /** Null when there is none. */
    JsonObject getIfThere(String path) {
        var answer = exchange("GET", path, null);
        return answer.statusCode() == MISSING ? null : read(path, answer);
    }

    private JsonObject send(String method, String path, String body) {
        return read(path, exchange(method, path, body));
    }

    private static JsonObject read(String path, HttpResponse<String> answer) {
        if (answer.statusCode() >= 300)
            throw new UncheckedIOException(
                    new IOException("OpenSearch refuses " + path + ": " + answer.statusCode() + " " + answer.body()));
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpResponse<String> exchange(String method, String path, String body) {
        var request = HttpRequest.newBuilder(base.resolve(path)).timeout(TO_ANSWER);
        request.header("Content-Type", path.contains("_bulk") ? "application/x-ndjson" : "application/json");
        if (authorization != null) request.header("Authorization", authorization);
        request.method(
                method, body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException away) {
            throw new UncheckedIOException(away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new InterruptedIOException());
        }
    }
}
