package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

class ProtectedFieldsTest {
    private static final MarcFactory MARC = MarcFactory.newInstance();

    @Test
    void protectedFieldsStayAndTheOthersAreReplaced() {
        var standing = record("245", "Lama", "520", "Ringkasan kami", "901", "lokal");
        var incoming = record("245", "Baru", "520", "Ringkasan mereka", "650", "Subjek");

        var merged = ProtectedFields.of("520, 9XX").merged(standing, incoming);

        assertEquals(List.of("245 Baru", "520 Ringkasan kami", "650 Subjek", "901 lokal"), lines(merged));
    }

    @Test
    void withoutProtectionEverythingIsReplaced() {
        var incoming = record("245", "Baru");

        assertEquals(List.of("245 Baru"), lines(ProtectedFields.of("").merged(record("901", "x"), incoming)));
    }

    @Test
    void whatIsNoTagIsSaidAtTheField() {
        var refusal = assertThrows(InvalidInput.class, () -> ProtectedFields.of("52"));

        assertEquals("protectedFields", refusal.problems().get(0).field());
        assertTrue(ProtectedFields.of("9xx").holds("952"));
    }

    private static Record record(String... tagsAndTexts) {
        var record = new id.solok.library.marc.OrderedRecord(MARC.newLeader("00000nam a2200000 a 4500"));
        for (int i = 0; i < tagsAndTexts.length; i += 2)
            record.addVariableField(MARC.newDataField(tagsAndTexts[i], ' ', ' ', "a", tagsAndTexts[i + 1]));
        return record;
    }

    private static List<String> lines(Record record) {
        return record.getVariableFields().stream()
                .map(ProtectedFieldsTest::line)
                .toList();
    }

    private static String line(VariableField field) {
        return field.getTag() + " "
                + ((org.marc4j.marc.DataField) field).getSubfield('a').getData();
    }
}
