package id.solok.library.exports;

import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.Form;
import java.util.List;
import org.marc4j.marc.MarcFactory;

/** Records with everything in them that some form means something by. */
final class NastyRecords {
    static final String TITLE = "=1+1 \"kutip\", 100% & {kurung} #1_a $5 ~ ^ \\ <b> Société 東京";

    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    private NastyRecords() {}

    static Exported nasty(long id) {
        return record(id, TITLE, "baris satu\nER  - baris dua\u0000\r\nTY  - JOUR");
    }

    static Exported record(long id, String title, String summary) {
        var marc = FACTORY.newRecord("00000nam a2200000 a 4500");
        marc.addVariableField(FACTORY.newControlField("001", "n" + id));
        marc.addVariableField(FACTORY.newDataField("245", '1', '0', "a", title));
        marc.addVariableField(FACTORY.newDataField("520", ' ', ' ', "a", summary));
        var fields = new Essentials(
                "n" + id,
                title,
                "anak judul",
                null,
                List.of(),
                List.of(),
                List.of("Toer, Pramoedya Ananta", "Dinas Arsip and Perpustakaan", "@cmd"),
                "Balai & Pustaka",
                "Jakarta",
                1984,
                "Cet. 3",
                "224 hlm.",
                "ind",
                Form.BOOK,
                "899.2213",
                List.of("Fiksi -- Indonesia", "+62"),
                List.of("9786028519939"),
                summary,
                "");
        return new Exported(id, marc, fields, 3);
    }

    static Exported tooLarge(long id) {
        return record(id, "Terlalu besar", "x".repeat(120_000));
    }
}
