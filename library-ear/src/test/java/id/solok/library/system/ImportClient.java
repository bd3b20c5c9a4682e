package id.solok.library.system;

import id.solok.library.launch.RestCaller;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Imports files through REST as the demo client of the cataloguers, and waits for the reports. */
public final class ImportClient {
    private static final int PATIENCE_SECONDS = 600;

    private final HttpClient http = HttpClient.newHttpClient();
    private RestCaller caller;

    /** The answer to an upload. */
    public record Submitted(int status, String location) {}

    /** What the import reports; the reasons are the codes of the refusals, at most 100. */
    public record Report(
            String status,
            long read,
            long created,
            long updated,
            long skipped,
            long refused,
            long repaired,
            long waiting,
            List<String> reasons) {}

    public Submitted submit(Path file) throws IOException, InterruptedException {
        return submit(file, 1);
    }

    /** Submits a file by the rules of a profile. */
    public Submitted submit(Path file, long profile) throws IOException, InterruptedException {
        boolean xml = file.toString().matches(".*\\.(xml|mrx)");
        var request = request(SystemUnderTest.get().installation().baseUrl() + "/api/v1/imports?name="
                        + URLEncoder.encode(file.getFileName().toString(), StandardCharsets.UTF_8) + "&profile="
                        + profile)
                .header("Content-Type", xml ? "application/marcxml+xml" : "application/marc")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        var answer = http.send(request, HttpResponse.BodyHandlers.discarding());
        return new Submitted(
                answer.statusCode(), answer.headers().firstValue("Location").orElse(null));
    }

    /** How far the import is. */
    public Report look(String location) throws IOException, InterruptedException {
        return report(get(location));
    }

    public Report await(String location) throws IOException, InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 5; i++) {
            var report = look(location);
            if (report.status().equals("completed") || report.status().equals("failed")) return report;
            Thread.sleep(200);
        }
        throw new IllegalStateException("The import " + location + " does not end");
    }

    private static Report report(JsonObject json) {
        var reasons = json.getJsonArray("problems").stream()
                .map(problem -> problem.asJsonObject().getString("code"))
                .toList();
        return new Report(
                json.getString("status"),
                json.getJsonNumber("read").longValue(),
                json.getJsonNumber("created").longValue(),
                json.getJsonNumber("updated").longValue(),
                json.getJsonNumber("skipped").longValue(),
                json.getJsonNumber("refused").longValue(),
                json.getJsonNumber("repaired").longValue(),
                json.getJsonNumber("waiting").longValue(),
                reasons);
    }

    private JsonObject get(String location) throws IOException, InterruptedException {
        var uri = URI.create(SystemUnderTest.get().installation().baseUrl()).resolve(location) + "?size=100";
        var answer = http.send(request(uri).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IOException(answer.statusCode() + ": " + answer.body());
        try (var reader = Json.createReader(new StringReader(answer.body()))) {
            return reader.readObject();
        }
    }

    private HttpRequest.Builder request(String uri) throws IOException, InterruptedException {
        if (caller == null) {
            var system = SystemUnderTest.get();
            caller = new RestCaller(
                    system.installation(), "demo-katalog", system.secrets().get("client.demo-katalog.secret"));
        }
        return HttpRequest.newBuilder(URI.create(uri)).header("Authorization", "Bearer " + caller.token());
    }
}
