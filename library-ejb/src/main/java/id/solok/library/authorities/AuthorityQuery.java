package id.solok.library.authorities;

import id.solok.library.core.Text;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is sought in the list of headings.
 *
 * @param kinds of what kinds; none means all
 * @param beginning whether the heading begins with the text, or else holds all of its words
 */
public record AuthorityQuery(Set<HeadingKind> kinds, String text, boolean beginning) {
    private static final String LAST = "\uDBFF\uDFFF";
    private static final int MOST_WORDS = 10;

    public AuthorityQuery {
        kinds = kinds == null || kinds.isEmpty() ? EnumSet.allOf(HeadingKind.class) : EnumSet.copyOf(kinds);
        text = Text.folded(Text.cleanOrEmpty(text));
    }

    /** The kinds as PostgreSQL writes an array. */
    String kindArray() {
        return kinds.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
    }

    /** What follows every text that begins with this one. */
    String end() {
        return text + LAST;
    }

    /** The longest word, as a pattern of a word's beginning; null when it is too short to be sought by. */
    String longestWord() {
        var longest = words().get(0);
        return longest.length() < 2 ? null : "% " + longest + '%';
    }

    /** The next longest one, or the longest again: what an index finds by two words is little. */
    String secondWord() {
        var words = words();
        return words.size() == 1 ? longestWord() : "% " + words.get(1) + '%';
    }

    /** A pattern for the beginning of each word, as PostgreSQL writes an array; a folded text needs no quoting. */
    String wordArray() {
        return words().stream().map(word -> "\"% " + word + "%\"").collect(Collectors.joining(",", "{", "}"));
    }

    private List<String> words() {
        return Arrays.stream(text.split(" "))
                .sorted(Comparator.comparingInt(String::length).reversed())
                .limit(MOST_WORDS)
                .toList();
    }
}
