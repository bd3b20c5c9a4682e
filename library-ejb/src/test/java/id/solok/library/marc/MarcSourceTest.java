package id.solok.library.marc;

import static id.solok.library.marc.Books.bumiManusia;
import static id.solok.library.marc.Books.codes;
import static id.solok.library.marc.Books.control;
import static id.solok.library.marc.Books.data;
import static id.solok.library.marc.Books.identifiers;
import static id.solok.library.marc.Books.iso;
import static id.solok.library.marc.Books.joined;
import static id.solok.library.marc.Books.laskarPelangi;
import static id.solok.library.marc.Books.only;
import static id.solok.library.marc.Books.read;
import static id.solok.library.marc.Books.record;
import static id.solok.library.marc.Books.rest;
import static id.solok.library.marc.Books.sitiNurbaya;
import static id.solok.library.marc.Books.spoilt;
import static id.solok.library.marc.Books.value;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R2, R4, R5, R6, R7 and R8 for ISO 2709. */
class MarcSourceTest {
    private static final List<String> ALL = List.of("solok-1", "solok-2", "solok-3");

    @Test
    void recordsComeInTheirOrderWithPositionAndOffset() {
        var entries = read(iso(bumiManusia(), sitiNurbaya(), laskarPelangi()));

        assertEquals(ALL, identifiers(entries));
        assertEquals(
                List.of(1L, 2L, 3L), entries.stream().map(MarcEntry::position).toList());
        assertEquals(iso(bumiManusia()).length, entries.get(1).offset());
        assertTrue(entries.stream().allMatch(entry -> entry.problems().isEmpty()));
    }

    @Test
    void lineBreaksAndAByteOrderMarkBetweenRecordsDoNoHarm() {
        var mark = new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
        var line = "\r\n".getBytes(US_ASCII);

        var entries =
                read(joined(mark, iso(bumiManusia()), line, iso(sitiNurbaya()), line, iso(laskarPelangi()), line));

        assertEquals(ALL, identifiers(entries));
        assertTrue(entries.stream().allMatch(entry -> entry.problems().isEmpty()));
    }

    @Test
    void aMissingLastTerminatorIsAWarning() {
        var whole = iso(sitiNurbaya());

        var entry = only(Arrays.copyOf(whole, whole.length - 1));

        assertEquals(List.of("marc.missing-terminator"), codes(entry));
        assertFalse(entry.refused());
    }

    @Test
    void aMissingTerminatorInTheMiddleCostsNoNeighbour() {
        var whole = iso(bumiManusia());

        var entries = read(joined(Arrays.copyOf(whole, whole.length - 1), iso(sitiNurbaya(), laskarPelangi())));

        assertEquals(ALL, identifiers(entries));
        assertEquals(List.of("marc.missing-terminator"), codes(entries.get(0)));
        assertEquals(List.of(), codes(entries.get(1)));
    }

    @Test
    void rubbishBetweenRecordsIsRefusedAloneAndByItsPlace() {
        var entries = read(
                joined(iso(bumiManusia()), "this is not a record at all\u001D".getBytes(US_ASCII), iso(sitiNurbaya())));

        assertEquals(List.of("solok-1", "", "solok-2"), identifiers(entries));
        assertTrue(entries.get(1).refused());
        assertEquals(List.of("marc.not-a-record"), codes(entries.get(1)));
        assertEquals(iso(bumiManusia()).length, entries.get(1).offset());
    }

    @Test
    void aFewStrayCharactersBeforeARecordAreAWarning() {
        var entries = read(joined("00914".getBytes(US_ASCII), iso(sitiNurbaya()), iso(laskarPelangi())));

        assertEquals(List.of("marc.leading-junk"), codes(entries.get(0)));
        assertEquals(5, entries.get(0).offset());
        assertEquals(List.of(), codes(entries.get(1)));
    }

    @Test
    void dataThatTheDirectoryDoesNotListAreLeftOutWithAWarning() {
        var entry = only(spoilt(sitiNurbaya(), "008004100008", "001000800000"));

        assertEquals(List.of("marc.unlisted-data"), codes(entry));
    }

    @Test
    void aWrongLengthIsAWarning() {
        var file = iso(sitiNurbaya());
        file[4]++;

        assertEquals(List.of("marc.wrong-length"), codes(only(file)));
    }

    @Test
    void aWrongBaseAddressIsAWarning() {
        var entry = only(spoilt(sitiNurbaya(), "2200073 a", "2200099 a"));

        assertEquals(List.of("marc.wrong-base-address"), codes(entry));
        assertEquals("Siti Nurbaya /", value(entry, "245", 'a'));
    }

    @Test
    void fieldsAreFoundByTheirTerminatorsWhenTheDirectoryCountsWrong() {
        var entry = only(spoilt(sitiNurbaya(), "1000016", "1000015"));

        assertEquals(List.of("marc.bad-directory"), codes(entry));
        assertEquals("Marah Rusli", value(entry, "100", 'a'));
        assertEquals("Siti Nurbaya /", value(entry, "245", 'a'));
    }

    @Test
    void aDirectoryWithOneCharacterTooFewBeforeItIsStillRead() {
        var entry = only(spoilt(sitiNurbaya(), " a 4500001", " a450000100"));

        assertFalse(entry.refused());
    }

    @Test
    void tagsThatBelongToOtherFieldsRefuseTheRecord() {
        var entry = only(spoilt(sitiNurbaya(), "1000016", "0080019"));

        assertEquals("marc.shifted-fields", codes(entry).get(0));
        assertEquals("solok-2", entry.identifier());
        assertTrue(entry.refused());
    }

    @Test
    void aRecordCutInItsLastFieldKeepsTheWholeOnes() {
        var whole = iso(sitiNurbaya());

        var entry = only(Arrays.copyOf(whole, whole.length - 10));

        assertEquals(List.of("marc.cut-field", "marc.missing-terminator"), codes(entry));
        assertEquals(List.of("245"), entry.problems().get(0).args());
        assertEquals(3, entry.record().getVariableFields().size());
    }

    @Test
    void aRecordCutInHalfIsRefused() {
        var whole = iso(sitiNurbaya());

        var entry = only(Arrays.copyOf(whole, 110));

        assertEquals(List.of("marc.truncated-record"), codes(entry));
        assertEquals("solok-2", entry.identifier());
    }

    @Test
    void aRecordLongerThanTheFormatAllowsIsRead() {
        var big = bumiManusia();
        for (int i = 0; i < 3000; i++)
            big.addVariableField(data("952", "  ", "p", "SLK%05d".formatted(i), "a", "Rak A"));

        var entries = read(joined(Oversized.iso(big), iso(sitiNurbaya())));

        assertEquals(List.of("solok-1", "solok-2"), identifiers(entries));
        assertEquals(3004, entries.get(0).record().getVariableFields().size());
    }

    @Test
    void controlCharactersAreTakenOutWithAWarning() {
        var entry = only(spoilt(sitiNurbaya(), "Siti Nurbaya /", "Siti\u0000Nur\tbaya/"));

        assertEquals(List.of("marc.control-characters"), codes(entry));
        assertEquals("SitiNur baya/", value(entry, "245", 'a'));
    }

    @Test
    void textBeforeTheFirstSubfieldCodeIsKept() {
        var entry = only(spoilt(sitiNurbaya(), "1 \u001FaMarah", "1 --Marah"));

        assertEquals(List.of("marc.no-subfield-code"), codes(entry));
        assertEquals("--Marah Rusli", value(entry, "100", 'a'));
    }

    @Test
    void theIdentifierFallsBackToIsbnAndTitle() {
        var isbn = record(data("020", "  ", "a", "9793062797"), data("245", "10", "a", "Laskar pelangi"));
        var title = record(data("245", "10", "a", "Laskar pelangi"));

        assertEquals(List.of("9793062797", "Laskar pelangi"), identifiers(read(iso(isbn, title))));
    }

    @Test
    void otherKindsOfRecordsAreRefusedByName() {
        assertEquals(List.of("marc.holdings-record"), codes(only(spoilt(sitiNurbaya(), "nam a22", "nx  a22"))));
    }

    @Test
    void anAuthorityRecordIsTakenForItsHeading() {
        var name = only(spoilt(sitiNurbaya(), "nam a22", "nz  a22"));
        var bare = only(spoilt(record(data("245", "10", "a", "Siti Nurbaya")), "nam a22", "nz  a22"));

        assertTrue(name.authority());
        assertEquals(List.of(), codes(name));
        assertEquals(List.of("marc.authority-without-heading"), codes(bare));
        assertFalse(only(iso(sitiNurbaya())).authority());
    }

    @Test
    void unimarcIsKeptAndSaid() {
        var unimarc = record(
                data("100", "  ", "a", "20050101d2005    u  y0indy50      ba"),
                data("200", "1 ", "a", "Laskar pelangi"));
        var entry = only(iso(unimarc));
        assertFalse(entry.refused());
        assertEquals(List.of("marc.unimarc-record"), codes(entry));
    }

    @Test
    void aRecordWithoutAnyTextIsRefused() {
        assertEquals(List.of("marc.no-usable-field"), codes(only(iso(record(control("001", "solok-9"))))));
    }

    @Test
    void readingGoesOnExactlyAfterACheckpoint() throws IOException {
        var broken = spoilt(sitiNurbaya(), "245", "2\u00005");
        var file =
                joined(iso(bumiManusia()), "\n".getBytes(US_ASCII), broken, iso(sitiNurbaya()), iso(laskarPelangi()));
        var all = read(file);
        try (var source = MarcSource.open(new ByteArrayInputStream(file))) {
            for (int i = 0; i < all.size(); i++) {
                assertTrue(source.hasNext());
                var checkpoint = source.checkpoint();
                var in = new ByteArrayInputStream(file);
                in.skipNBytes(checkpoint.offset());
                var rest = rest(MarcSource.open(in, checkpoint));
                assertEquals(all.subList(i, all.size()).toString(), rest.toString());
                source.next();
            }
        }
    }

    @Test
    void noSpoiltFileEverThrows() {
        var random = new Random(1);
        var good = joined(iso(bumiManusia(), sitiNurbaya()), iso(laskarPelangi()));
        for (int i = 0; i < 5000; i++) {
            var file = good.clone();
            for (int change = random.nextInt(8); change >= 0; change--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            }
            read(Arrays.copyOf(file, file.length - random.nextInt(60)));
        }
    }

    @Test
    void noSpoiltXmlEverThrows() {
        var random = new Random(2);
        var good = ("<collection>" + MarcWriter.marcXml(bumiManusia()) + MarcWriter.marcXml(sitiNurbaya())
                        + "</collection>")
                .getBytes(UTF_8);
        for (int i = 0; i < 2000; i++) {
            var file = good.clone();
            file[random.nextInt(file.length)] = (byte) random.nextInt(256);
            read(Arrays.copyOf(file, file.length - random.nextInt(20)));
        }
    }
}
