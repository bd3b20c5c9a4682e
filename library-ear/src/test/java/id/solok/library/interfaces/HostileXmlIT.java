package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever stands in a body of XML, bombs of entities too: an answer, never a breakdown and never a stack trace. */
class HostileXmlIT {
    private static final int DEEP = 100_000;

    private final Rest cataloguer = Rest.cataloguer();
    private final Rest partner = Rest.as("dinas-pendidikan");

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

    private static void assertNoOffenders(Stream<Hostile> requests) {
        assertEquals(List.of(), Hostile.offenders(requests.toList()));
    }
}
