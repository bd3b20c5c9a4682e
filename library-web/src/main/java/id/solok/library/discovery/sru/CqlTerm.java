package id.solok.library.discovery.sru;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The words of a term, without backslashes; {@code masked} says that any ending may follow. */
record CqlTerm(List<Word> words) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int SHORTEST_MASKED = 2;

    /** One of them. */
    record Word(String text, boolean masked) {}

    static CqlTerm of(String written) throws SruProblem {
        List<Word> words = new ArrayList<>();
        for (var word : BLANKS.split(written.strip(), -1)) if (!word.isEmpty()) words.add(word(word));
        if (words.isEmpty()) throw new SruProblem(27, null);
        return new CqlTerm(words);
    }

    private static Word word(String written) throws SruProblem {
        var text = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == '^') throw new SruProblem(31, written);
            if (c == '?') throw new SruProblem(28, "?");
            if (c == '*') {
                if (i < written.length() - 1) throw new SruProblem(28, "* is understood at the end of a word only");
                if (text.length() < SHORTEST_MASKED) throw new SruProblem(29, written);
                return new Word(text.toString(), true);
            }
            if (c == '\\' && i < written.length() - 1) c = written.charAt(++i);
            text.append(c);
        }
        return new Word(text.toString(), false);
    }

    boolean masked() {
        return words.stream().anyMatch(Word::masked);
    }

    /** Everything as one text. */
    String text() {
        return String.join(" ", words.stream().map(Word::text).toList());
    }

    /** About how many words the index will see; ideographs are words each. */
    int weight() {
        return text().codePoints()
                        .map(c -> Character.isIdeographic(c) || !Character.isLetterOrDigit(c) ? 1 : 0)
                        .sum()
                + 1;
    }
}
