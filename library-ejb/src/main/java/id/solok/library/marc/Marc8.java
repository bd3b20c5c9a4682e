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
    private static final Pattern UNFINISHED_ESCAPES = Pattern.compile("(\\x1B[(,)$!\\- ]*)+$");
    private static final Pattern REFERENCE = Pattern.compile("&#x([0-9A-Fa-f]{2,6});");
    private static final Pattern MARK = Pattern.compile("\\p{M}");
    private static final Pattern MARK_WITHOUT_LETTER = Pattern.compile("(?<![\\p{L}\\p{M}])\\p{M}");
    private static final char ESCAPE = 0x1B;
    private static final int LAST_COMMON_LATIN = 0x24F;

    record Converted(String text, boolean lossy) {}

    private Marc8() {}

    static Converted convert(String raw) {
        var unfinished = UNFINISHED_ESCAPES.matcher(raw);
        var whole = unfinished.replaceFirst("");
        var lossy = new AtomicBoolean(whole.length() < raw.length());
        var converter = new AnselToUnicode((severity, message) -> lossy.set(true));
        var text = whole.isEmpty() ? "" : converter.convert(whole.toCharArray());
        return new Converted(Normalizer.normalize(text, NFC), lossy.get());
    }

    /** The lossless form of a character that MARC-8 does not have. */
    static String characterReferences(String text) {
        if (!text.contains("&#x")) return text;
        return REFERENCE.matcher(text).replaceAll(reference -> {
            int character = Integer.parseInt(reference.group(1), 16);
            var readable = Character.isDefined(character) && character >= ' ' && !Character.isISOControl(character);
            return Matcher.quoteReplacement(readable ? Character.toString(character) : reference.group());
        });
    }

    /**
     * Whether the diacritics find their letters: most of them, or, where the leader speaks against MARC-8, each one, and
     * a letter of a common alphabet.
     */
    static boolean isPlausible(String raw, boolean unexpected) {
        if (!unexpected && raw.indexOf(ESCAPE) >= 0) return true;
        long marks = 0;
        long loose = 0;
        for (var part : raw.split("\\x1F")) {
            var converted = convert(part);
            if (converted.lossy()) return false;
            if (unexpected && converted.text().chars().anyMatch(c -> c > LAST_COMMON_LATIN)) return false;
            var apart = Normalizer.normalize(converted.text(), NFD);
            marks += MARK.matcher(apart).results().count();
            loose += MARK_WITHOUT_LETTER.matcher(apart).results().count();
        }
        return unexpected ? loose == 0 : loose * 2 <= marks;
    }
}
