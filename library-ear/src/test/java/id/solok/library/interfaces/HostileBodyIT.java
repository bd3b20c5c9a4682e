package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a body of JSON: an answer, never a breakdown and never a stack trace. */
class HostileBodyIT {
    private static final int DEEP = 100_000;
    private static final List<String> JSON_VALUES = List.of(
            "\"\\ud800\"",
            "\"\\udc00\\ud800x\"",
            "\"\\u0000\"",
            "\"a\\u0000b\"",
            "\"\"",
            "\" \"",
            "\"📚\"",
            "\"" + "a".repeat(10_000) + "\"",
            "\"'; drop table copy; --\"",
            "\"<script>alert(1)</script>\"",
            "\"\\ufffe\\uffff\\u001b\"",
            "null",
            "true",
            "[]",
            "{}",
            "[[[]]]",
            "[null]",
            "{\"a\": {\"b\": 1}}",
            "0",
            "-1",
            "1.5",
            "99999999999999999999999999",
            "1e400",
            "1e999999999",
            "-1e-999999999",
            "9".repeat(5_000));
    private static final Map<String, List<String>> FIELDS = Map.of(
            "/api/v1/catalog/records",
            List.of("title", "authors", "subjects", "year", "isbn", "form", "language", "classNumber", "unknown"),
            "/api/v1/catalog/records/1/copies",
            List.of("barcode", "room", "callNumber"),
            "/api/v1/members",
            List.of("name", "type", "phone", "email", "unknown"),
            "/api/v1/loans",
            List.of("memberCard", "copyBarcode"),
            "/api/v1/returns",
            List.of("copyBarcode"));
    private static final List<String> BODIES = List.of(
            "",
            "{",
            "[",
            "nul",
            "null",
            "1",
            "\"a\"",
            "[{}]",
            "{}x",
            "{}{}",
            "\uFEFF{}",
            "{\"title\"",
            "{\"title\": \"ab",
            "{\"title\": \"a\", \"unknown\":",
            "{\"title\": \"a\", \"unknown\": [1, 2",
            "{\"unknown\": {\"a\": [1, {\"b\":",
            "{\"title\": \"a\", \"title\": \"b\"}",
            "{'title': 'a'}",
            "[".repeat(DEEP),
            "{\"a\":".repeat(DEEP),
            "{\"title\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
            "{\"unknown\": " + "[".repeat(DEEP) + "]".repeat(DEEP) + "}",
            "{\"title\": \"" + "a".repeat(2 << 20) + "\"}");
    private final Rest cataloguer = Rest.cataloguer();
    private final Rest desk = Rest.desk();

    @Test
    void anyValueInAnyFieldIsTakenOrRefused() {
        assertNoOffenders(targets()
                .flatMap(target -> FIELDS.get(target).stream()
                        .flatMap(field -> JSON_VALUES.stream().map(value -> byItsRole(target, body(field, value))))));
    }

    @Test
    void jsonThatIsNoneOrHasNoEndIsRefused() {
        assertNoOffenders(targets().flatMap(target -> BODIES.stream().map(body -> byItsRole(target, body))));
    }

    @Test
    void bytesThatAreNoTextAreRefused() {
        var bodies = List.of(
                new byte[] {'{', '"', (byte) 0xC3, '(', '"', ':', '1', '}'},
                new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 0},
                "{\"title\": \"a\"}".getBytes(UTF_16),
                new byte[1000]);
        assertNoOffenders(bodies.stream()
                .flatMap(body -> targets()
                        .map(target ->
                                Hostile.post(target, "application/json", body).by(roleOf(target)))));
    }

    private static Stream<String> targets() {
        return FIELDS.keySet().stream();
    }

    /** A body that would do but for one field. */
    private static String body(String field, String value) {
        var whole = "{\"title\": \"Tambo\", \"name\": \"Upik\", \"type\": \"general\", \"%s\": %s}";
        return whole.formatted(field, value);
    }

    private Hostile byItsRole(String target, String body) {
        return Hostile.json(target, body).by(roleOf(target));
    }

    private Rest roleOf(String target) {
        return target.contains("/catalog/") ? cataloguer : desk;
    }

    private static void assertNoOffenders(Stream<Hostile> requests) {
        assertEquals(List.of(), Hostile.offenders(requests.toList()));
    }
}
