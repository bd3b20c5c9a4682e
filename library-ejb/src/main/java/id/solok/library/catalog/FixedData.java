package id.solok.library.catalog;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.marc4j.marc.Record;

/** The 40 coded characters of field 008, whose middle depends on the kind of material. */
final class FixedData {
    static final int FREQUENCY = 18;
    static final int LENGTH = 40;
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Map<String, Character> FREQUENCIES = Map.ofEntries(
            Map.entry("harian", 'd'),
            Map.entry("mingguan", 'w'),
            Map.entry("dwimingguan", 'e'),
            Map.entry("bulanan", 'm'),
            Map.entry("dwibulanan", 'b'),
            Map.entry("triwulanan", 'q'),
            Map.entry("caturwulanan", 't'),
            Map.entry("semesteran", 'f'),
            Map.entry("tahunan", 'a'),
            Map.entry("tidak teratur", 'x'));

    private FixedData() {}

    /** The character at a position counted from 0 of the first 008; blank when there is none. */
    static char at(Record record, int position) {
        return record.getControlFields().stream()
                .filter(field -> field.getTag().equals("008") && field.getData() != null)
                .filter(field -> field.getData().length() > position)
                .map(field -> field.getData().charAt(position))
                .findFirst()
                .orElse(' ');
    }

    static String of(RecordInput input, LocalDateTime now) {
        var form = Form.of(input.form());
        var codes = new StringBuilder(" ".repeat(LENGTH));
        put(codes, 0, now.format(ENTERED));
        put(codes, 6, "s" + (input.year() == null ? "    " : "%04d".formatted(input.year())));
        put(codes, 15, "io ");
        put(codes, itemPosition(form), String.valueOf(item(form)));
        put(codes, 35, Objects.requireNonNullElse(input.language(), "und"));
        put(codes, 39, "d");
        switch (form) {
            case SERIAL -> serial(codes, input);
            case MAP -> put(codes, 25, "a");
            case VIDEO -> put(codes, 33, "v");
            case KIT -> put(codes, 33, "b");
            default -> {
                if (layout(form) == 'b') notCoded(codes);
            }
        }
        return codes.toString();
    }

    // conference, festschrift, index and literary form: not coded
    private static void notCoded(StringBuilder codes) {
        put(codes, 29, "|||");
        put(codes, 33, "|");
    }

    private static void serial(StringBuilder codes, RecordInput input) {
        put(codes, 6, "c");
        if (input.year() != null) put(codes, 11, "9999");
        put(codes, FREQUENCY, frequency(input.only(Detail.FREQUENCY)) + "r p");
        put(codes, 34, "0");
    }

    static char frequency(String word) {
        return word == null ? ' ' : FREQUENCIES.getOrDefault(word.toLowerCase(Locale.ROOT), ' ');
    }

    /** Where the form of item stands. */
    static int itemPosition(Form form) {
        return form == Form.MAP || form == Form.VIDEO || form == Form.KIT ? 29 : 23;
    }

    /** Forms with the same letter lay out positions 18 to 34 in the same way. */
    static char layout(Form form) {
        return switch (form) {
            case SERIAL -> 's';
            case MAP -> 'm';
            case VIDEO, KIT -> 'v';
            case AUDIO, DAISY, MUSIC, SCORE -> 'a';
            default -> 'b';
        };
    }

    private static char item(Form form) {
        return switch (form) {
            case BRAILLE -> 'f';
            case LARGE_PRINT -> 'd';
            case EBOOK -> 'o';
            default -> ' ';
        };
    }

    private static void put(StringBuilder codes, int position, String text) {
        codes.replace(position, position + text.length(), text);
    }
}
