package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

class DescriptionTest {
    private static final MarcFactory MARC = MarcFactory.newInstance();

    private final Record record = MARC.newRecord("00000nam a2200000 a 4500");

    @Test
    void whoDidWhatIsTold() {
        field("100", "a", "Navis, A.A.");
        field("700", "a", "Orang Lain", "e", "penerjemah");
        field("700", "a", "Hamka", "4", "aut");
        field("710", "a", "Balai Bahasa", "e", "editor");
        field("700", "a", "Chairil Anwar", "t", "Deru Campur Debu");

        var told = Description.of(record);

        assertEquals(
                List.of(
                        new Contributor("Navis, A.A.", Contributor.Part.AUTHOR, true),
                        new Contributor("Orang Lain", Contributor.Part.OTHER, true),
                        new Contributor("Hamka", Contributor.Part.AUTHOR, true),
                        new Contributor("Balai Bahasa", Contributor.Part.EDITOR, false)),
                told.contributors());
        assertEquals(2, told.responsible().size());
        assertFalse(told.edited());
    }

    @Test
    void editorsAreResponsibleWhereNobodyWrote() {
        field("700", "a", "Hamka", "4", "edt");

        assertTrue(Description.of(record).edited());
        assertEquals("Hamka", Description.of(record).responsible().get(0).name());
    }

    @Test
    void onlyAddressesOfTheWebAreLinks() {
        field("856", "u", "https://contoh.id/buku?a=1&b=2", "y", "Baca");
        field("856", "u", "javascript:alert(1)");
        field("856", "u", "data:text/html,x");
        field("856", "u", "ftp://contoh.id/x");
        field("856", "u", "https://contoh.id/\" onclick=\"x");
        field("856", "u", " HTTP://contoh.id/a ");

        assertEquals(
                List.of(
                        new ElectronicLocation("https://contoh.id/buku?a=1&b=2", "Baca"),
                        new ElectronicLocation("HTTP://contoh.id/a", null)),
                Description.of(record).online());
    }

    @Test
    void contentsAreAList() {
        field("505", "a", "Bab satu -- Bab dua /  -- Bab tiga.");
        field("505", "t", "Surat", "r", "oleh Hamka");

        assertEquals(
                List.of("Bab satu", "Bab dua", "Bab tiga.", "Surat oleh Hamka"),
                Description.of(record).contents());
    }

    @Test
    void languagesSeriesAndNotes() {
        field("041", "a", "indmin", "h", "ara");
        field("490", "a", "Seri Sastra ;", "v", "5");
        field("500", "a", "Indeks.");
        field("246", "a", "Judul lain");

        var told = Description.of(record);

        assertEquals(List.of("ind", "min"), told.languages());
        assertEquals(List.of("Seri Sastra ; 5"), told.series());
        assertEquals(List.of("Indeks."), told.notes());
        assertEquals(List.of("Judul lain"), told.otherTitles());
    }

    private void field(String tag, String... subfields) {
        var field = MARC.newDataField(tag, ' ', ' ');
        for (int i = 0; i < subfields.length; i += 2)
            field.addSubfield(MARC.newSubfield(subfields[i].charAt(0), subfields[i + 1]));
        record.addVariableField(field);
    }
}
