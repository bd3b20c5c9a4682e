package id.solok.library.catalog;

import java.util.Locale;
import java.util.Set;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Tells the form from leader/06-07, 008 form of item, and the fields that may say DAISY, after MARC 21. */
final class FormReader {
    private static final Set<String> MAY_SAY_DAISY = Set.of("300", "347", "538");

    private FormReader() {}

    static Form of(Record record) {
        var leader = record.getLeader();
        char type = leader.getTypeOfRecord();
        var levels = leader.getImplDefined1();
        char level = levels == null || levels.length == 0 ? ' ' : levels[0];
        return switch (type) {
            case 'a', 't' -> saysDaisy(record) ? Form.DAISY : text(FixedData.at(record, 23), level);
            case 'i' -> saysDaisy(record) ? Form.DAISY : Form.AUDIO;
            case 'j' -> Form.MUSIC;
            case 'g' -> Form.VIDEO;
            case 'c', 'd' -> Form.SCORE;
            case 'e', 'f' -> Form.MAP;
            case 'm' -> Form.EBOOK;
            case 'o', 'p' -> Form.KIT;
            default -> Form.OTHER;
        };
    }

    private static Form text(char itemForm, char level) {
        return switch (itemForm) {
            case 'f' -> Form.BRAILLE;
            case 'd' -> Form.LARGE_PRINT;
            case 'o', 'q', 's' -> Form.EBOOK;
            default -> level == 's' || level == 'b' || level == 'i' ? Form.SERIAL : Form.BOOK;
        };
    }

    private static boolean saysDaisy(Record record) {
        for (var field : record.getDataFields())
            if (MAY_SAY_DAISY.contains(field.getTag()) && saysDaisy(field)) return true;
        return false;
    }

    static boolean saysDaisy(DataField field) {
        return field.getSubfields().stream()
                .anyMatch(
                        subfield -> subfield.getData().toUpperCase(Locale.ROOT).contains("DAISY"));
    }
}
