package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;

class EssentialsTest {
    @Test
    void aBookIsReadWithoutItsPunctuation() {
        var book = Essentials.of(MarcBooks.tenggelamnya());

        assertEquals("Tenggelamnya kapal van der Wijck", book.title());
        assertNull(book.subtitle());
        assertEquals(List.of("Hamka"), book.authors());
        assertEquals("Bulan Bintang", book.publisher());
        assertEquals("Jakarta", book.place());
        assertEquals(1984, book.year());
        assertEquals("224 hlm.", book.extent());
        assertEquals("899.2213", book.classNumber());
        assertEquals(List.of("Minangkabau -- Fiksi", "Sumatera Barat"), book.subjects());
        assertEquals("(ID-SlkPK)0042", book.controlNumber());
        assertEquals(Form.BOOK, book.form());
    }

    @Test
    void partsBelongToTheTitleAndOnlyARightIsbnCounts() {
        var book = Essentials.of(MarcBooks.bumi());

        assertEquals("Tetralogi Buru 1 Bumi manusia", book.title());
        assertEquals("sebuah roman", book.subtitle());
        assertEquals(List.of("9786028519939"), book.isbns());
        assertEquals(2005, book.year());
        assertEquals("ind", book.language());
    }

    @Test
    void aRecordWithoutATitleIsStillARecord() {
        var empty = Essentials.of(MarcFactory.newInstance().newRecord("00000nam a2200000 a 4500"));

        assertEquals(EssentialsReader.UNTITLED, empty.title());
        assertEquals(List.of(), empty.authors());
        assertNull(empty.year());
    }
}
