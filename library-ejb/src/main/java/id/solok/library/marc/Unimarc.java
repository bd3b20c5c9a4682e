package id.solok.library.marc;

import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Tells UNIMARC records, whose tags mean other things than MARC 21's; they are kept to the letter and said to be so. */
public final class Unimarc {
    private static final int GENERAL_DATA = 36;

    private Unimarc() {}

    /** A title in 200 $a and none in 245, and general processing data of 36 characters in 100 $a. */
    public static boolean recognised(Record record) {
        boolean titled = false;
        boolean processed = false;
        for (DataField field : record.getDataFields()) {
            if (field.getTag().equals("245") && !field.getSubfields().isEmpty()) return false;
            var first = field.getSubfield('a');
            if (first == null || first.getData() == null) continue;
            titled |= field.getTag().equals("200");
            processed |= field.getTag().equals("100") && first.getData().length() == GENERAL_DATA;
        }
        return titled && processed;
    }
}
