package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.marc.MarcJson;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** Each kind of material is written as MARC 21 wants it and read back as it was typed. */
class FormByTypeTest {
    private final MarcSheet sheet =
            new MarcSheet(Clock.fixed(Instant.parse("2026-11-24T01:00:00Z"), ZoneId.of("Asia/Jakarta")));

    @ParameterizedTest
    @EnumSource(Form.class)
    void everyTypeComesBackAsTyped(Form form) {
        var input = full(form);

        var record = sheet.fresh(input);

        assertEquals(input.form(), RecordInput.of(record).form());
        assertEquals(input.details(), RecordInput.of(record).details());
        assertEquals(
                FixedData.LENGTH,
                record.getControlFields().stream()
                        .filter(field -> field.getTag().equals("008"))
                        .findFirst()
                        .orElseThrow()
                        .getData()
                        .length());
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aFormSentBackUnchangedChangesNothing(Form form) {
        var record = sheet.fresh(full(form));
        var before = MarcJson.write(record);

        assertEquals(before, MarcJson.write(sheet.corrected(record, RecordInput.of(record))));
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void aBookBecomesAnyTypeAndABookAgain(Form form) {
        var record = sheet.fresh(RecordInput.titled("Judul").form("book").input());

        sheet.corrected(record, RecordInput.titled("Judul").form(form.code()).input());
        assertEquals(form, FormReader.of(record));
        sheet.corrected(record, RecordInput.titled("Judul").form("book").input());

        assertEquals(Form.BOOK, FormReader.of(record));
    }

    @Test
    void aSerialHasItsCodes() {
        var record = sheet.fresh(full(Form.SERIAL));

        assertEquals("022   $a2049-3630", MarcBooks.field(record, "022"));
        assertEquals("310   $aBulanan", MarcBooks.field(record, "310"));
        assertEquals('m', FixedData.at(record, FixedData.FREQUENCY));
        assertEquals('c', FixedData.at(record, 6));
    }

    @Test
    void aMapHasItsScaleCodedToo() {
        var record = sheet.fresh(RecordInput.titled("Peta Kota Solok")
                .form("map")
                .detail(Detail.SCALE, "Skala 1:50.000")
                .input());

        assertEquals("034 1 $aa$b50000", MarcBooks.field(record, "034"));
        assertEquals("255   $aSkala 1:50.000", MarcBooks.field(record, "255"));
    }

    @Test
    void aDaisyBookIsToldByItsFileTypeAndOldOnesByTheirWords() {
        var record =
                sheet.fresh(RecordInput.titled("Laskar Pelangi").form("daisy").input());

        assertEquals("347   $aaudio file$bDAISY", MarcBooks.field(record, "347"));
        sheet.corrected(
                record, RecordInput.titled("Laskar Pelangi").form("audio").input());
        assertNull(MarcBooks.field(record, "347"));
        record.addVariableField(MarcFactory.newInstance().newDataField("538", ' ', ' ', "a", "Format: Daisy 2.02"));
        assertEquals(Form.DAISY, FormReader.of(record));
    }

    @Test
    void aSeriesIsTracedAndItsHeadingGoesWithIt() {
        var record = sheet.fresh(RecordInput.titled("Judul")
                .detail(Detail.SERIES, "Seri Sastra ; 5")
                .input());

        assertEquals("490 1 $aSeri Sastra$v5", MarcBooks.field(record, "490"));
        assertEquals("830  0$aSeri Sastra$v5", MarcBooks.field(record, "830"));
        sheet.corrected(record, RecordInput.titled("Judul").language("und").input());
        assertNull(MarcBooks.field(record, "490"));
        assertNull(MarcBooks.field(record, "830"));
    }

    @Test
    void aChangedIsbnStaysInItsFieldAndAWrongOneIsLeftAlone() {
        var record = MarcBooks.bumi();

        sheet.corrected(
                record,
                RecordInput.titled("Bumi manusia").isbn("978-979-97312-3-4").input());

        assertEquals(List.of("978-979-97312-3-5 (salah)", "978-979-97312-3-4"), isbns(record));
    }

    @Test
    void aTranslationSaysFromWhat() {
        var record = sheet.fresh(RecordInput.titled("Perang dan damai")
                .language("ind")
                .detail(Detail.ORIGINAL_TITLE, "Voina i mir")
                .detail(Detail.ORIGINAL_LANGUAGE, "rus")
                .input());

        assertEquals("041 1 $aind$hrus", MarcBooks.field(record, "041"));
        assertEquals("240 10$aVoina i mir", MarcBooks.field(record, "240"));
    }

    @Test
    void everyWrongDetailIsSaidAtItsField() {
        var wrong = RecordInput.titled("Judul")
                .detail(Detail.ISSN, "1234-5678")
                .detail(Detail.DURATION, "95 menit")
                .detail(Detail.ADDRESS, "https://contoh.id/a", "javascript:alert(1)")
                .detail(Detail.ORIGINAL_LANGUAGE, "Inggris")
                .detail(Detail.AUDIENCE, "z")
                .input();

        var refusal = assertThrows(InvalidInput.class, () -> wrong.check(2026));

        assertEquals(
                List.of("issn", "duration", "address", "originalLanguage", "audience"),
                refusal.problems().stream().map(InvalidInput.Problem::field).toList());
    }

    @Test
    void anIssnHasACheckDigit() {
        assertEquals("2049-3630", Issn.normalized("20493630").orElseThrow());
        assertTrue(Issn.normalized("2049-3631").isEmpty());
    }

    private static List<String> isbns(Record record) {
        return record.getVariableFields("020").stream()
                .map(field -> ((DataField) field).getSubfield('a').getData())
                .toList();
    }

    private static RecordInput full(Form form) {
        var draft =
                RecordInput.titled("Judul").form(form.code()).language("ind").imprint("Solok", "Penerbit", 2020);
        for (var detail : Detail.values()) if (detail.forms().contains(form.code())) fill(draft, detail);
        return draft.isbn("9786028519939").input();
    }

    private static void fill(RecordDraft draft, Detail detail) {
        switch (detail) {
            case OTHER_ISBNS -> draft.detail(detail, "9789799731234");
            case ISSN -> draft.detail(detail, "2049-3630");
            case FREQUENCY -> draft.detail(detail, "Bulanan");
            case DURATION -> draft.detail(detail, "01:35:00");
            case ADDRESS -> draft.detail(detail, "https://contoh.id/1", "http://contoh.id/2");
            case SERIES -> draft.detail(detail, "Seri Sastra ; 5", "Seri Kedua");
            case ORIGINAL_LANGUAGE -> draft.detail(detail, "eng");
            case AUDIENCE -> draft.detail(detail, "j");
            case NOTES -> draft.detail(detail, "Catatan satu", "Catatan dua");
            default -> draft.detail(detail, "Isi " + detail.key());
        }
    }
}
