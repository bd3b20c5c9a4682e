package id.solok.library.catalog;

import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** Records of well-known Indonesian books, written by hand as a cataloguer would. */
final class MarcBooks {
    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    private MarcBooks() {}

    /** Hamka's novel, described before RDA, with ISBD punctuation. */
    static Record tenggelamnya() {
        var record = FACTORY.newRecord("00000nam a2200000 a 4500");
        control(record, "001", "0042");
        control(record, "003", "ID-SlkPK");
        control(record, "008", "990101s1984    io            000 1 ind d");
        data(record, "082", "04", "a", "899.221/3");
        data(record, "100", "0 ", "a", "Hamka,", "d", "1908-1981.");
        data(record, "245", "10", "a", "Tenggelamnya kapal van der Wijck /", "c", "Hamka.");
        data(record, "250", "  ", "a", "Cet. 16.");
        data(record, "260", "  ", "a", "Jakarta :", "b", "Bulan Bintang,", "c", "1984.", "e", "Jakarta");
        data(record, "300", "  ", "a", "224 hlm. ;", "c", "21 cm.");
        data(record, "650", " 4", "a", "Minangkabau", "x", "Fiksi.");
        data(record, "651", " 4", "a", "Sumatera Barat");
        data(record, "700", "12", "a", "Hamka.", "t", "Merantau ke Deli.");
        data(record, "590", "  ", "a", "Hadiah pembaca");
        return record;
    }

    /** A novel with a part number, a wrong and a right ISBN, and no 008. */
    static Record bumi() {
        var record = FACTORY.newRecord("00000nam a2200000 i 4500");
        control(record, "001", "7");
        data(record, "020", "  ", "a", "978-979-97312-3-5 (salah)");
        data(record, "020", "  ", "a", "978-602-8519-93-9 (jil. 1)");
        data(record, "041", "0 ", "a", "ind");
        data(record, "100", "1 ", "a", "Toer, Pramoedya Ananta,", "e", "pengarang.");
        data(record, "245", "10", "a", "Tetralogi Buru.", "n", "1,", "p", "Bumi manusia :", "b", "sebuah roman");
        data(record, "264", " 1", "a", "Jakarta :", "b", "Lentera Dipantara,", "c", "[2005]");
        return record;
    }

    static String field(Record record, String tag) {
        var field = record.getVariableField(tag);
        return field == null ? null : field.toString();
    }

    private static void control(Record record, String tag, String data) {
        record.addVariableField(FACTORY.newControlField(tag, data));
    }

    private static void data(Record record, String tag, String indicators, String... codesAndTexts) {
        var field = FACTORY.newDataField(tag, indicators.charAt(0), indicators.charAt(1));
        for (int i = 0; i < codesAndTexts.length; i += 2)
            field.addSubfield(FACTORY.newSubfield(codesAndTexts[i].charAt(0), codesAndTexts[i + 1]));
        record.addVariableField(field);
    }
}
