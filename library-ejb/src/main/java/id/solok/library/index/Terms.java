package id.solok.library.index;

import id.solok.library.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a text as they are indexed and sought, alike for every engine: folded, old spelling (Van Ophuijsen,
 * Soewandi) written as EYD, brought to the root by {@link IndonesianStem}.
 */
final class Terms {
    /** Words so common that a search for others does not insist on them. */
    private static final Set<String> COMMON = Set.of(
            "yang", "dan", "di", "ke", "dari", "untuk", "pada", "dengan", "oleh", "dalam", "atau", "tentang", "the",
            "of", "and", "in", "a", "an", "to", "for", "on");

    private static final Pattern ELISION = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?:l|d|qu|dell|nell|sull)['\u2019](?=[aeiouyh\u00c0-\u00ff])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern OWN_J = Pattern.compile("(?<![dst])j");
    private static final int LONGEST_WORD = 60;

    private Terms() {}

    /** A word as it was written, folded, and its stem. */
    record Term(String word, String stem) {
        boolean common() {
            return COMMON.contains(word);
        }
    }

    static List<Term> of(String text) {
        return words(text).stream().map(word -> new Term(word, stem(word))).toList();
    }

    static List<String> stems(String text) {
        return words(text).stream().map(Terms::stem).toList();
    }

    /** The words folded; each ideograph is a word. */
    static List<String> words(String text) {
        if (text == null) return List.of();
        var folded = Text.folded(withoutElision(text));
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= folded.length(); ) {
            int c = i == folded.length() ? ' ' : folded.codePointAt(i);
            boolean alone = Character.isIdeographic(c);
            if ((c == ' ' || alone) && start >= 0) {
                words.add(folded.substring(start, Math.min(i, start + LONGEST_WORD)));
                start = -1;
            }
            if (alone) words.add(Character.toString(c));
            else if (c != ' ' && start < 0) start = i;
            i += Character.charCount(c);
        }
        return words;
    }

    // the word behind a French or Italian article is one of its own: l'Italie, d'hier
    private static String withoutElision(String text) {
        if (text.indexOf('\'') < 0 && text.indexOf('\u2019') < 0) return text;
        return ELISION.matcher(text).replaceAll(" ");
    }

    static String stem(String word) {
        var modern = modern(word);
        if (modern.length() < 4 || !isPlain(modern)) return modern;
        return IndonesianStem.of(modern);
    }

    /** The spelling of today: oe is u, dj is j, tj is c, sj is sy, ch is kh; beside an oe, dj or tj a j of its own is y. */
    static String modern(String word) {
        if (word.length() < 3) return word;
        var text = hasOldSpelling(word) ? OWN_J.matcher(word).replaceAll("y") : word;
        if (text.contains("oe")) text = text.replace("oe", "u");
        if (text.contains("dj")) text = text.replace("dj", "j");
        if (text.contains("tj")) text = text.replace("tj", "c");
        if (text.contains("sj")) text = text.replace("sj", "sy");
        if (text.contains("ch")) text = text.replace("ch", "kh");
        return text;
    }

    private static boolean hasOldSpelling(String word) {
        return word.indexOf('j') >= 0 && (word.contains("oe") || word.contains("dj") || word.contains("tj"));
    }

    /** The word with the j of the old spelling as y, Jusuf as Yusuf; null when it has none. */
    static String withY(String word) {
        return word.indexOf('j') < 0 || word.contains("dj") ? null : word.replace('j', 'y');
    }

    private static boolean isPlain(String word) {
        return word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
