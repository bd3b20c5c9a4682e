package id.solok.library.discovery;

import id.solok.library.catalog.Isbn;
import id.solok.library.core.Text;
import java.util.Optional;
import java.util.regex.Pattern;

/** Which words that found nothing are worth counting: what a library could buy, and nothing that tells of a person. */
final class MissedWords {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;
    private static final int LONGEST_WORD = 40;
    private static final int MOST_WORDS = 12;
    // NIK, telephone, card and account numbers
    private static final int PERSONAL_DIGITS = 8;
    private static final Pattern YEARS = Pattern.compile("\\b[12][0-9]{3}\\s*[-–/]\\s*[12][0-9]{3}\\b");
    private static final Pattern NUMBER = Pattern.compile("[+(]?[0-9][0-9xX\\s.\\-–/()]*");

    private MissedWords() {}

    /** The words as they are counted; empty when they are not. */
    static Optional<String> counted(String text) {
        if (text.length() > 2 * LONGEST || text.indexOf('@') >= 0 || text.contains("://")) return Optional.empty();
        var isbn = Isbn.normalized(text);
        if (isbn.isPresent()) return isbn;
        if (hasPersonalNumber(text)) return Optional.empty();
        var term = Text.folded(text);
        return isReadable(term) ? Optional.of(term) : Optional.empty();
    }

    private static boolean hasPersonalNumber(String text) {
        return NUMBER.matcher(YEARS.matcher(text).replaceAll(" "))
                .results()
                .map(number -> number.group())
                .anyMatch(number -> number.chars().filter(Character::isDigit).count() >= PERSONAL_DIGITS
                        && Isbn.normalized(number).isEmpty());
    }

    private static boolean isReadable(String term) {
        if (term.length() < SHORTEST || term.length() > LONGEST) return false;
        if (term.codePoints().noneMatch(Character::isLetter)) return false;
        var words = term.split(" ");
        if (words.length > MOST_WORDS) return false;
        for (var word : words) if (word.length() > LONGEST_WORD) return false;
        return true;
    }
}
