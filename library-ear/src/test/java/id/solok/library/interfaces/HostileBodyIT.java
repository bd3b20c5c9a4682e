package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a body of JSON or XML: an answer, never a breakdown and never a stack trace. */
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
    private final Rest partner = Rest.as("dinas-pendidikan");

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

    @Test
    void xmlMeantToHarmTheSoapServiceIsRefused() {
        assertNoOffenders(xmls().flatMap(xml -> Stream.of(
                        "text/xml", "text/xml; charset=klingon", "application/soap+xml")
                .map(type -> Hostile.post("/soap/Catalogue", type, xml.getBytes(UTF_8), "SOAPAction", "\"x\"")
                        .by(partner))));
    }

    @Test
    void xmlMeantToHarmTheImportIsTakenOrRefused() {
        assertNoOffenders(xmls().flatMap(xml -> Stream.of("application/marcxml+xml", "application/marc", "text/xml")
                .map(type -> Hostile.post("/api/v1/imports", type, xml.getBytes(UTF_8))
                        .by(cataloguer))));
    }

    private static Stream<String> targets() {
        return FIELDS.keySet().stream();
    }

    private static Stream<String> xmls() {
        var bomb = new StringBuilder("<?xml version='1.0'?><!DOCTYPE b [<!ENTITY a0 'ha'>");
        for (int i = 1; i < 30; i++) bomb.append("<!ENTITY a%d '&a%d;&a%d;&a%d;'>".formatted(i, i - 1, i - 1, i - 1));
        return Stream.of(
                bomb + "]>" + envelope("<c:search><text>&a29;</text></c:search>"),
                bomb + "]>" + marcXml("&a29;"),
                "<!DOCTYPE b [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>" + marcXml("&a;"),
                "<!DOCTYPE b [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                        + envelope("<c:availability><barcode>&a;</barcode></c:availability>"),
                marcXml("<a>".repeat(DEEP)),
                marcXml("\uD83D\uDCDA &#0; &#xD800;"),
                "<a>".repeat(DEEP),
                envelope("<a>".repeat(DEEP)),
                envelope("<c:record><id>abc</id></c:record>"),
                envelope("<c:record><id>99999999999999999999</id></c:record>"),
                envelope("<c:record><id>-1</id></c:record>"),
                envelope("<c:record/>"),
                envelope("<c:search/>"),
                envelope("<c:search><text>" + "a".repeat(10_000) + "</text></c:search>"),
                envelope("<c:search><text>&#x1F4DA; ' or 1=1; -- *:* ((</text></c:search>"),
                envelope("<c:search><text>a</text><page>-1</page><size>2147483647</size></c:search>"),
                envelope("<c:search><text>a</text><page>99999999999</page></c:search>"),
                envelope("<c:availability><barcode></barcode></c:availability>"),
                envelope("<c:availability/>"),
                envelope("<c:unknown/>"),
                envelope(""),
                "",
                "{}",
                "<a/>",
                "<?xml version='1.0' encoding='klingon'?><a/>");
    }

    private static String envelope(String content) {
        return """
                <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:c="urn:solok:library:catalogue:1">
                <s:Body>%s</s:Body></s:Envelope>""".formatted(content);
    }

    private static String marcXml(String title) {
        return """
                <collection xmlns="http://www.loc.gov/MARC21/slim"><record><leader>00000nam a2200000 a 4500</leader>
                <datafield tag="245" ind1="1" ind2="0"><subfield code="a">%s</subfield></datafield></record>\
                </collection>""".formatted(title);
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
