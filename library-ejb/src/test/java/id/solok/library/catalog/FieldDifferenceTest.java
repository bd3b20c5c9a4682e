package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

class FieldDifferenceTest {
    private static final MarcFactory MARC = MarcFactory.newInstance();

    @Test
    void theLengthOfAFileIsNoDifference() {
        var before = record("00209nam a2200085 a 4500", "Merantau");

        assertEquals(
                List.of("245"),
                tags(FieldDifference.between(before, record("00207nam  2200085 a 4500", "Merantau ke Deli"))));
        assertEquals(List.of(), tags(FieldDifference.between(before, record("00301nam a2200099 a 4500", "Merantau"))));
    }

    @Test
    void whatTheLeaderSaysOfTheRecordIs() {
        var before = record("00209nam a2200085 a 4500", "Merantau");

        assertEquals(
                List.of("LDR"), tags(FieldDifference.between(before, record("00209cam a2200085 a 4500", "Merantau"))));
    }

    private static List<String> tags(List<FieldDifference> differences) {
        return differences.stream().map(FieldDifference::tag).toList();
    }

    private static Record record(String leader, String title) {
        var record = MARC.newRecord(leader);
        record.addVariableField(MARC.newDataField("245", '1', '0', "a", title));
        return record;
    }
}
