package id.solok.library.catalog;

import org.marc4j.marc.Record;

/** Tells the form from leader/06-07, 008 form of item and 007, after MARC 21. */
final class FormReader {
    private FormReader() {}

    static Form of(Record record) {
        var leader = record.getLeader();
        char type = leader.getTypeOfRecord();
        var levels = leader.getImplDefined1();
        char level = levels == null || levels.length == 0 ? ' ' : levels[0];
        return switch (type) {
            case 'a', 't' -> text(itemForm(record, 23), level);
            case 'i' -> Form.AUDIO;
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

    private static char itemForm(Record record, int position) {
        return record.getControlFields().stream()
                .filter(field -> field.getTag().equals("008") && field.getData() != null)
                .filter(field -> field.getData().length() > position)
                .map(field -> field.getData().charAt(position))
                .findFirst()
                .orElse(' ');
    }
}
