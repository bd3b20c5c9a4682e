package id.solok.library.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;

/** Calls the system's REST interface as one of the demo clients, with a token of its own from Keycloak. */
public final class RestCaller {
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final Installation at;
    private final String client;
    private final String secret;
    private String token;
    private Instant tokenEnds = Instant.EPOCH;

    public RestCaller(Installation at, String client, String secret) {
        this.at = at;
        this.client = client;
        this.secret = secret;
    }

    /** Posts JSON; an answer other than 2xx is an {@link IOException} that says what was answered. */
    public JsonObject post(String path, JsonObject body, String idempotencyKey)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(at.baseUrl() + path))
                .header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", idempotencyKey)
                .timeout(Duration.ofSeconds(60))
                .POST(HttpRequest.BodyPublishers.ofString(body.toString(), StandardCharsets.UTF_8))
                .build();
        return json(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
    }

    /** A token that is good for at least ten more seconds. */
    public synchronized String token() throws IOException, InterruptedException {
        if (machineTime().isBefore(tokenEnds)) return token;
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s".formatted(client, secret);
        var request = HttpRequest.newBuilder(URI.create(at.tokenUrl()))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        var answer = json(http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8)));
        token = answer.getString("access_token");
        tokenEnds = machineTime().plusSeconds(answer.getInt("expires_in") - 10L);
        return token;
    }

    private static Instant machineTime() {
        return java.time.Clock.systemUTC().instant();
    }

    private static JsonObject json(HttpResponse<String> response) throws IOException {
        if (response.statusCode() / 100 != 2)
            throw new IOException("%d from %s: %s"
                    .formatted(response.statusCode(), response.uri().getPath(), response.body()));
        try (var reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}
