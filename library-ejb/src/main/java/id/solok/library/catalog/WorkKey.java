package id.solok.library.catalog;

import id.solok.library.core.Text;
import id.solok.library.core.TextKey;
import java.util.Arrays;

/**
 * The key of title, first author and year, by which a record without a number is known again.
 *
 * <p>The subtitle is left out, since one cataloguer copies it and the next does not; the words of the author are
 * sorted, since one writes the family name first and the next does not.
 */
final class WorkKey {
    private WorkKey() {}

    /** Null when title or year is missing: too little to know a work by. */
    static Long of(Essentials fields) {
        var title = Text.folded(fields.title());
        if (fields.title().equals(EssentialsReader.UNTITLED) || title.isEmpty() || fields.year() == null) return null;
        var author =
                fields.authors().isEmpty() ? "" : Text.folded(fields.authors().get(0));
        var words = author.split(" ");
        Arrays.sort(words);
        return TextKey.of(title + '\n' + String.join(" ", words) + '\n' + fields.year());
    }
}
