package id.solok.library.marc;

import static java.text.Normalizer.Form.NFC;
import static java.text.Normalizer.Form.NFD;

import java.text.Normalizer;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.marc4j.converter.impl.AnselToUnicode;

/** Reads MARC-8 text into composed Unicode and says when something could not be read. */
final class Marc8 {
    private static final String INSIDE_ESCAPE = "(,)$!- ";
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9A-Fa-f]{2,6});");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern MARK_NOT_ON_LETTER = Pattern.compile("(?<!\\p{L})\\p{M}");
    private static final Pattern MARK_WITHOUT_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}");
    private static final char ESCAPE = 0x1B;
    private static final int LAST_COMMON_LATIN = 0x24F;

    record Converted(String text, boolean lossy) {}

    private Marc8() {}

    static Converted convert(String raw) {
        var whole = raw.substring(0, endOfText(raw));
        var lossy = new AtomicBoolean(whole.length() < raw.length());
        var converter = new AnselToUnicode((severity, message) -> lossy.set(true));
        var text = whole.isEmpty() ? "" : converter.convert(whole.toCharArray());
        return new Converted(Normalizer.normalize(text, NFC), lossy.get());
    }

    /** Where an escape sequence begins that never ends, or the end. */
    private static int endOfText(String raw) {
        int end = raw.length();
        for (int i = raw.length() - 1; i >= 0; i--) {
            if (raw.charAt(i) == ESCAPE) end = i;
            else if (INSIDE_ESCAPE.indexOf(raw.charAt(i)) < 0) break;
        }
        return end;
    }

    /** The lossless form of a character that MARC-8 does not have. */
    static String characterReferences(String text) {
        if (!text.contains("&#x")) return text;
        return REFERENCE.matcher(text).replaceAll(reference -> {
            int character = Integer.parseInt(reference.group(1), 16);
            var readable = Character.isDefined(character)
                    && Character.getType(character) != Character.SURROGATE
                    && character >= ' '
                    && !Character.isISOControl(character);
            return Matcher.quoteReplacement(readable ? Character.toString(character) : reference.group());
        });
    }

    /** Whether most diacritics find their letters; a code that means nothing counts as one that does not. */
    static boolean isPlausible(String raw) {
        if (raw.indexOf(ESCAPE) >= 0) return true;
        long marks = 0;
        long loose = 0;
        for (var part : raw.split("\\x1F", -1)) {
            var converted = convert(part);
            var apart = Normalizer.normalize(converted.text(), NFD);
            marks += count(MARK, apart);
            loose += count(MARK_NOT_ON_LETTER, apart) + (converted.lossy() ? 1 : 0);
        }
        return loose * 2 <= marks;
    }

    /** Whether text that should not be MARC-8 reads as such all the same: common letters and no diacritic alone. */
    static boolean isCertain(String raw) {
        for (var part : raw.split("\\x1F", -1)) {
            var converted = convert(part);
            if (converted.lossy() || converted.text().chars().anyMatch(c -> c > LAST_COMMON_LATIN)) return false;
            if (count(MARK_WITHOUT_LETTER, converted.text()) > 0) return false;
        }
        return true;
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }
}
