package id.solok.library.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import id.solok.library.catalog.Form;
import id.solok.library.circulation.ShelfCopy;
import id.solok.library.holdings.CopyStatus;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordDataTest {
    private static final String HOSTILE = "</script><script>alert(1)</script><!-- ]]> & \u2028\u2029 \" \\";

    @Test
    void noRecordBreaksOutOfItsScript() {
        var book = Titles.by(HOSTILE);
        book.title = HOSTILE;
        book.publisher = HOSTILE;
        book.summary = HOSTILE;

        var text = RecordData.of(book.record(), around(List.of()));

        for (var mark : List.of("<", ">", "&", "\u2028", "\u2029")) assertFalse(text.contains(mark), mark);
        assertEquals(HOSTILE, parsed(text).getString("name"));
        assertEquals(
                HOSTILE, parsed(text).getJsonArray("author").getJsonObject(0).getString("name"));
    }

    @Test
    void theTypeIsThatOfTheForm() {
        assertEquals("Book", type(Form.BOOK));
        assertEquals("Periodical", type(Form.SERIAL));
        assertEquals("Audiobook", type(Form.DAISY));
        assertEquals("AudioObject", type(Form.MUSIC));
        assertEquals("Movie", type(Form.VIDEO));
        assertEquals("Map", type(Form.MAP));
        assertEquals("SheetMusic", type(Form.SCORE));
        assertEquals("CreativeWork", type(Form.KIT));
    }

    @Test
    void whatHelpsToReadIsSaid() {
        assertEquals(
                "[\"braille\"]",
                object(Form.BRAILLE).get("accessibilityFeature").toString());
        assertEquals("tactile", object(Form.BRAILLE).getString("accessMode"));
        assertEquals(
                "[\"largePrint\"]",
                object(Form.LARGE_PRINT).get("accessibilityFeature").toString());
        assertEquals("https://schema.org/AudiobookFormat", object(Form.AUDIO).getString("bookFormat"));
        assertEquals("https://schema.org/EBook", object(Form.EBOOK).getString("bookFormat"));
        assertEquals("[\"2049-3630\"]", object(Form.SERIAL).get("issn").toString());
        assertFalse(object(Form.BOOK).containsKey("accessibilityFeature"));
    }

    @Test
    void copiesAreOffers() {
        var copies = List.of(
                copy(CopyStatus.AVAILABLE, true, null),
                copy(CopyStatus.AVAILABLE, false, null),
                copy(CopyStatus.ON_LOAN, true, LocalDate.of(2026, 12, 1)),
                copy(CopyStatus.LOST, true, null));

        var offers =
                parsed(RecordData.of(new Titles().record(), around(copies))).getJsonArray("offers");

        var said = offers.getValuesAs(JsonObject.class).stream()
                .map(offer -> offer.getString("availability").replace("https://schema.org/", ""))
                .toList();
        assertEquals(List.of("InStock", "InStoreOnly", "BackOrder", "OutOfStock"), said);
        assertEquals("2026-12-01", offers.getJsonObject(2).getString("availabilityStarts"));
    }

    @Test
    void editionsAndPictureAreNamed() {
        var around =
                new RecordData.Around("https://x/catalog/7", "https://x/c.jpg", List.of(), List.of("https://x/8"), "P");
        var data = parsed(RecordData.of(new Titles().record(), around));

        assertEquals("https://x/c.jpg", data.getString("image"));
        assertEquals(
                "https://x/8", data.getJsonArray("workExample").getJsonObject(0).getString("@id"));
    }

    private static ShelfCopy copy(CopyStatus status, boolean lends, LocalDate due) {
        return new ShelfCopy("SLK1", "899 X y", "umum", status, lends, due);
    }

    private static String type(Form form) {
        return object(form).getString("@type");
    }

    private static JsonObject object(Form form) {
        var titles = new Titles();
        titles.form = form;
        return parsed(RecordData.of(titles.record(), around(List.of())));
    }

    private static RecordData.Around around(List<ShelfCopy> copies) {
        return new RecordData.Around("https://x/catalog/7", null, copies, List.of(), "Perpustakaan");
    }

    private static JsonObject parsed(String json) {
        try (var reader = Json.createReader(new StringReader(json))) {
            return reader.readObject();
        }
    }
}
