package id.solok.library.marc;

import static id.solok.library.marc.Books.bumiManusia;
import static id.solok.library.marc.Books.control;
import static id.solok.library.marc.Books.data;
import static id.solok.library.marc.Books.identifiers;
import static id.solok.library.marc.Books.iso;
import static id.solok.library.marc.Books.only;
import static id.solok.library.marc.Books.read;
import static id.solok.library.marc.Books.record;
import static id.solok.library.marc.Books.sitiNurbaya;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.Record;

/** R9. */
class MarcKeepingTest {
    private final Record odd = record(
            data("245", "10", "a", "Siti Nurbaya", "b", "", "a", "\"kasih\" \\ tak sampai <&> — ب"),
            control("001", "solok-2"),
            control("001", "solok-2b"),
            data("9A9", "x|", " ", "blank code", "$", "dollar"),
            data("500", "  "),
            control("008", "220101s1922    io            000 1 ind  "));

    @Test
    void jsonHasTheKnownShape() {
        var json = MarcJson.write(record(control("001", "solok-1"), data("245", "10", "a", "Bumi manusia")));

        assertEquals("""
                {"leader":"00000nam a2200000 a 4500","fields":[{"001":"solok-1"},\
                {"245":{"ind1":"1","ind2":"0","subfields":[{"a":"Bumi manusia"}]}}]}""", json);
    }

    @Test
    void jsonKeepsEverythingInItsOrder() {
        var json = MarcJson.write(odd);

        assertEquals(json, MarcJson.write(MarcJson.read(json)));
        assertEquals("245 001 001 9A9 500 008", tags(MarcJson.read(json)));
    }

    @Test
    void jsonIsReadWithItsKeysInAnyOrder() {
        var sorted = """
                {"fields": [{"245": {"subfields": [{"a": "Bumi manusia"}], "ind2": "0", "ind1": "1"}}],
                 "leader": "00000nam a2200000 a 4500"}""";

        assertEquals(
                MarcJson.write(record(data("245", "10", "a", "Bumi manusia"))), MarcJson.write(MarcJson.read(sorted)));
    }

    @Test
    void controlCharactersStayReadableInJson() {
        var json = MarcJson.write(record(data("500", "  ", "a", "satu\ndua\u0001")));

        assertTrue(json.contains("satu\\u000adua\\u0001"));
        assertEquals(json, MarcJson.write(MarcJson.read(json)));
    }

    @Test
    void otherJsonIsAnError() {
        assertThrows(JsonException.class, () -> MarcJson.read("{\"title\":\"Bumi manusia\"}"));
        assertThrows(JsonException.class, () -> MarcJson.read("{\"leader\":\"short\",\"fields\":[]}"));
    }

    @Test
    void theExchangeFormatKeepsEverythingInItsOrder() {
        var back = only(iso(odd)).record();

        assertEquals(fields(odd), fields(back));
        assertEquals(iso(odd).length, back.getLeader().getRecordLength());
        assertEquals('a', back.getLeader().getCharCodingScheme());
    }

    @Test
    void marcXmlKeepsEverythingInItsOrder() {
        assertEquals(
                fields(odd),
                fields(only(MarcWriter.marcXml(odd).getBytes(UTF_8)).record()));
    }

    @Test
    void charactersThatXmlDoesNotKnowAreLeftOut() {
        var xml = MarcWriter.marcXml(record(data("500", "  ", "a", "satu\u0001\uFFFEdua")));

        assertTrue(xml.contains("satudua"));
    }

    @Test
    void aCollectionIsWrittenRecordByRecord() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var collection = new MarcXmlCollection(out)) {
            collection.add(bumiManusia());
            collection.add(sitiNurbaya());
        }

        assertEquals(List.of("solok-1", "solok-2"), identifiers(read(out.toByteArray())));
    }

    @Test
    void whatDoesNotFitTheExchangeFormatIsSaid() {
        var field = record(data("520", "  ", "a", "x".repeat(9_995)));
        var whole = bumiManusia();
        for (int i = 0; i < 20; i++) whole.addVariableField(data("520", "  ", "a", "x".repeat(9_000)));

        var refusal = assertThrows(MarcTooLarge.class, () -> MarcWriter.iso2709(field));
        assertEquals(new MarcProblem("marc.field-too-large", List.of("520", "10000")), refusal.problem());
        assertThrows(MarcTooLarge.class, () -> MarcWriter.iso2709(whole));
    }

    @Test
    void aFieldIsTakenOutOfItsOrder() {
        var record = bumiManusia();

        record.removeVariableField(record.getVariableField("100"));

        assertEquals("001 008 245", tags(record));
        assertFalse(
                record.getDataFields().stream().anyMatch(field -> field.getTag().equals("100")));
    }

    private static String fields(Record record) {
        var json = MarcJson.write(record);
        return json.substring(json.indexOf("\"fields\""));
    }

    private static String tags(Record record) {
        return String.join(
                " ",
                record.getVariableFields().stream().map(field -> field.getTag()).toList());
    }
}
