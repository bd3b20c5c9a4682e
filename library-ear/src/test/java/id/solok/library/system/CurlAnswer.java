package id.solok.library.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** What a server has answered. */
public record CurlAnswer(int status, List<String> headers, byte[] body) {
    public String text() {
        return new String(body, UTF_8);
    }

    public JsonObject json() {
        try (var reader = Json.createReader(new StringReader(text()))) {
            return reader.readObject();
        }
    }

    /** The value of a header, empty when there is none. */
    public String header(String name) {
        return headers.stream()
                .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                .map(line -> line.substring(name.length() + 1).strip())
                .findFirst()
                .orElse("");
    }

    /** This answer, when it has the status that is expected. */
    public CurlAnswer expect(int expected) {
        if (status != expected) throw new AssertionError("%d, not %d: %s".formatted(status, expected, text()));
        return this;
    }
}
