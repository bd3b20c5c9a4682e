package id.solok.library.catalog;

import java.text.Normalizer;
import java.util.Locale;

/** The call number a copy gets when none is typed: class, three letters of the author, first letter of the title. */
public final class CallNumber {
    private CallNumber() {}

    public static String of(Essentials fields) {
        var number = fields.classNumber() == null ? "000" : fields.classNumber();
        var author =
                fields.authors().isEmpty() ? fields.title() : fields.authors().get(0);
        var letters = letters(author).toUpperCase(Locale.ROOT);
        var title = letters(fields.title()).toLowerCase(Locale.ROOT);
        return (number + " " + first(letters, 3) + " " + first(title, 1)).strip();
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("[^\\p{L}]", "");
    }

    private static String first(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
