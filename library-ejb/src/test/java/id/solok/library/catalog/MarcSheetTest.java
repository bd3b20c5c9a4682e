package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

class MarcSheetTest {
    private final MarcSheet sheet =
            new MarcSheet(Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Jakarta")));

    @Test
    void aFreshRecordReadsAsItWasTyped() {
        var input = input("Siti Nurbaya", "Kasih tak sampai", List.of("Rusli, Marah"), 1922);

        var read = Essentials.of(sheet.fresh(input));

        assertEquals("Siti Nurbaya", read.title());
        assertEquals("Kasih tak sampai", read.subtitle());
        assertEquals(List.of("Rusli, Marah"), read.authors());
        assertEquals(1922, read.year());
        assertEquals("ind", read.language());
        assertEquals("9786028519939", read.isbn());
        assertEquals(List.of("Padang -- Fiksi"), read.subjects());
    }

    @Test
    void theFieldsStandInTheOrderOfTheirTags() {
        var fresh = sheet.fresh(input("Siti Nurbaya", "Kasih tak sampai", List.of("Rusli, Marah"), 1922));

        var tags = fresh.getVariableFields().stream().map(VariableField::getTag).toList();

        assertEquals(tags.stream().sorted().toList(), tags);
        assertTrue(tags.containsAll(List.of("003", "005", "008", "040", "245", "650")));
    }

    @Test
    void aFormSentBackUnchangedChangesNothingButTheStamp() {
        var record = MarcBooks.tenggelamnya();
        var before = withoutStamp(MarcBooks.tenggelamnya());

        sheet.corrected(record, unchanged(record));

        assertEquals(before, withoutStamp(record));
    }

    @Test
    void aNewPublisherLeavesTheRestOfItsFieldAlone() {
        var record = MarcBooks.tenggelamnya();

        sheet.corrected(record, withPublisher(record, "Gema Insani"));

        assertEquals("260   $aJakarta :$bGema Insani$c1984.$eJakarta", MarcBooks.field(record, "260"));
        assertNull(MarcBooks.field(record, "264"));
        assertEquals("590   $aHadiah pembaca", MarcBooks.field(record, "590"));
    }

    @Test
    void anAddedAuthorLeavesTheOthersAndTheWorksAlone() {
        var record = MarcBooks.tenggelamnya();

        sheet.corrected(record, withAuthors(record, List.of("Hamka", "Penyunting, Seorang")));

        assertEquals("100 0 $aHamka,$d1908-1981.", MarcBooks.field(record, "100"));
        var added =
                record.getVariableFields("700").stream().map(Object::toString).toList();
        assertEquals(List.of("700 12$aHamka.$tMerantau ke Deli.", "700 1 $aPenyunting, Seorang"), added);
    }

    @Test
    void aNewTitleReplacesItsParts() {
        var record = MarcBooks.bumi();

        sheet.corrected(record, withTitle(record, "Bumi manusia"));

        var read = Essentials.of(record);
        assertEquals("Bumi manusia", read.title());
        assertEquals("sebuah roman", read.subtitle());
    }

    @Test
    void aCorrectedRecordSaysWhen() {
        var record = MarcBooks.bumi();

        sheet.corrected(record, unchanged(record));

        assertTrue(MarcBooks.field(record, "005").endsWith("20261124080000.0"));
    }

    private static List<String> withoutStamp(Record record) {
        return record.getVariableFields().stream()
                .filter(field -> !field.getTag().equals("005"))
                .map(Object::toString)
                .toList();
    }

    private static RecordInput input(String title, String subtitle, List<String> authors, Integer year) {
        return RecordInput.titled(title)
                .subtitle(subtitle)
                .authors(authors)
                .imprint("Batavia", "Balai Pustaka", year)
                .extent("271 hlm.")
                .language("ind")
                .form("book")
                .classNumber("899.221 3")
                .subjects(List.of("Padang -- Fiksi"))
                .isbn("978-602-8519-93-9")
                .input();
    }

    private static RecordInput unchanged(Record record) {
        return RecordInput.of(record);
    }

    private static RecordInput withTitle(Record record, String title) {
        var read = RecordInput.of(record);
        return like(read, title, read.authors(), read.publisher());
    }

    private static RecordInput withAuthors(Record record, List<String> authors) {
        var read = RecordInput.of(record);
        return like(read, read.title(), authors, read.publisher());
    }

    private static RecordInput withPublisher(Record record, String publisher) {
        var read = RecordInput.of(record);
        return like(read, read.title(), read.authors(), publisher);
    }

    private static RecordInput like(RecordInput read, String title, List<String> authors, String publisher) {
        return RecordInput.titled(title)
                .subtitle(read.subtitle())
                .authors(authors)
                .imprint(read.place(), publisher, read.year())
                .edition(read.edition())
                .extent(read.extent())
                .language(read.language())
                .form(read.form())
                .classNumber(read.classNumber())
                .subjects(read.subjects())
                .isbn(read.isbn())
                .summary(read.summary())
                .details(read.details())
                .input();
    }
}
