package id.solok.library.marc;

import static id.solok.library.marc.Books.bumiManusia;
import static id.solok.library.marc.Books.codes;
import static id.solok.library.marc.Books.identifiers;
import static id.solok.library.marc.Books.only;
import static id.solok.library.marc.Books.read;
import static id.solok.library.marc.Books.rest;
import static id.solok.library.marc.Books.sitiNurbaya;
import static id.solok.library.marc.Books.value;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R2, R3, R4 and R8 for MARCXML. */
class MarcXmlTest {
    private static final String BOTH = MarcWriter.marcXml(bumiManusia()) + MarcWriter.marcXml(sitiNurbaya());

    @Test
    void aCollectionIsReadWithAndWithoutNamespace() {
        var plain = BOTH.replace(" xmlns=\"http://www.loc.gov/MARC21/slim\"", "");

        assertEquals(List.of("solok-1", "solok-2"), identifiers(read(xml("<collection>" + BOTH + "</collection>"))));
        assertEquals(List.of("solok-1", "solok-2"), identifiers(read(xml("<collection>" + plain + "</collection>"))));
    }

    @Test
    void recordsInARowNeedNoCollection() {
        var file = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + BOTH;

        assertEquals(List.of("solok-1", "solok-2"), identifiers(read(xml(file))));
    }

    @Test
    void recordsInsideAnotherProtocolAreFound() {
        var file = "<OAI-PMH><ListRecords><record><header/><metadata>" + MarcWriter.marcXml(bumiManusia())
                + "</metadata></record></ListRecords></OAI-PMH>";

        assertEquals(List.of("solok-1"), identifiers(read(xml(file))));
    }

    @Test
    void otherEncodingsAreReadAsTheySay() {
        var text =
                "<?xml version=\"1.0\" encoding=\"%s\"?><collection>" + BOTH.replace("Bumi", "Búmi") + "</collection>";

        assertEquals(
                "Búmi manusia /",
                value(read(text.formatted("ISO-8859-1").getBytes(ISO_8859_1)).get(0), "245", 'a'));
        assertEquals(
                "Búmi manusia /",
                value(read(text.formatted("UTF-16").getBytes(UTF_16)).get(0), "245", 'a'));
    }

    @Test
    void aRecordThatIsNotWellFormedIsRefusedWithItsPlaceAndCostsNoOther() {
        var entries = read(xml("<collection>\n" + MarcWriter.marcXml(bumiManusia()) + "\n<record><leader></record>"
                + MarcWriter.marcXml(sitiNurbaya()) + "</collection>"));

        assertEquals(3, entries.size());
        assertEquals(List.of("marc.xml-not-well-formed"), codes(entries.get(1)));
        assertEquals("3", entries.get(1).problems().get(0).args().get(0));
        assertEquals("solok-2", entries.get(2).identifier());
    }

    @Test
    void aRecordWithoutAnEndOrWithAStraySignCostsNoOther() {
        var unended = MarcWriter.marcXml(bumiManusia()).replaceAll("</(\\w+:)?record>", "");
        var stray = MarcWriter.marcXml(bumiManusia()).replace("Bumi", "Bumi < Langit");

        assertEquals(
                List.of("solok-1 refused", "solok-1 refused", "solok-2"),
                read(xml("<collection>" + unended + stray + MarcWriter.marcXml(sitiNurbaya()) + "</collection>"))
                        .stream()
                        .map(entry -> entry.identifier() + (entry.refused() ? " refused" : ""))
                        .toList());
    }

    @Test
    void aFileThatBreaksOffBetweenRecordsSaysSo() {
        var entries = read(xml("<collection>" + BOTH));

        assertEquals(3, entries.size());
        assertEquals(List.of("marc.xml-not-well-formed"), codes(entries.get(2)));
    }

    @Test
    void whatStandsInACommentIsNoRecord() {
        var file = "<collection><!-- " + MarcWriter.marcXml(bumiManusia()) + " -->" + MarcWriter.marcXml(sitiNurbaya())
                + "</collection>";

        assertEquals(List.of("solok-2"), identifiers(read(xml(file))));
    }

    @Test
    void aDocumentTypeIsNotRead() {
        var bomb =
                "<!DOCTYPE collection [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><collection><record><leader>&a;</leader></record></collection>";

        assertEquals(List.of("marc.xml-doctype"), codes(only(xml(bomb))));
    }

    @Test
    void aByteThatBreaksTheEncodingCostsOneCharacter() {
        var file =
                MarcWriter.marcXml(sitiNurbaya()).replace("Siti", "S\u00EDti").getBytes(ISO_8859_1);

        var entry = only(file);

        assertEquals("S\uFFFDti Nurbaya /", value(entry, "245", 'a'));
        assertEquals(List.of("marc.bad-utf8"), codes(entry));
    }

    @Test
    void missingCodesTagsAndIndicatorsAreWarnings() {
        var file = MarcWriter.marcXml(sitiNurbaya())
                .replace("tag=\"100\" ind1=\"1\"", "tag=\"100\"")
                .replace(" code=\"c\"", "")
                .replace("<controlfield tag=\"008\"", "<controlfield");

        var entry = only(xml(file));

        assertEquals(List.of("marc.field-dropped", "marc.bad-indicators", "marc.bad-subfield-code"), codes(entry));
    }

    @Test
    void readingGoesOnAfterACheckpoint() throws IOException {
        var file = xml("<collection>" + BOTH + "</collection>");
        try (var source = MarcSource.open(new ByteArrayInputStream(file))) {
            source.next();
            assertEquals(0, source.checkpoint().offset());
            var rest = rest(MarcSource.open(new ByteArrayInputStream(file), source.checkpoint()));
            assertEquals(List.of("solok-2"), identifiers(rest));
            assertEquals(2, rest.get(0).position());
            assertTrue(source.hasNext());
        }
    }

    private static byte[] xml(String text) {
        return text.getBytes(UTF_8);
    }
}
