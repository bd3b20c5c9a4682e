package id.solok.library.catalog.web;

import id.solok.library.catalog.DescribedRecord;
import java.util.List;

/** How a title is cited in one style: what stands before the title, the title, what stands after it. */
public record Citation(String style, String before, String title, String after) {
    /** The words that a style takes from the reader's language. */
    public record Words(String and, String others, String undated, String form) {}

    /** In the styles that readers are asked for. */
    static List<Citation> all(DescribedRecord record, Words words) {
        return List.of(ApaStyle.of(record, words), MlaStyle.of(record, words), ChicagoStyle.of(record, words));
    }

    /** The text with a full stop, unless it ends a sentence already. */
    static String sentence(String text) {
        return text.matches("(?s).*[.!?…]") ? text : text + ".";
    }

    /** What closes the title: nothing after a question. */
    static String stop(String title) {
        return title.matches("(?s).*[.!?…]") ? "" : ".";
    }

    /** A name as it is read: "Pramoedya Ananta Toer" for "Toer, Pramoedya Ananta". */
    static String straight(String name) {
        var parts = name.split(",\\s*", 2);
        return parts.length == 2 && !parts[1].isBlank() ? parts[1] + " " + parts[0] : name;
    }
}
