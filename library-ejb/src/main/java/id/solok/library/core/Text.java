package id.solok.library.core;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text from outside, made fit to be kept: no control characters, no stray spaces, null instead of nothing. */
public final class Text {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Text() {}

    /** One line or paragraph without control characters and outer spaces; null when nothing is left. */
    public static String clean(String text) {
        if (text == null) return null;
        if (text.chars().allMatch(Text::isPlain)) return stripped(text);
        return stripped(withoutLoneSurrogates(CONTROL.matcher(text).replaceAll("")));
    }

    // most text is: no look for controls and surrogates
    private static boolean isPlain(int c) {
        return c >= ' ' && c < 0x7f || c > 0x9f && !Character.isSurrogate((char) c);
    }

    private static String stripped(String text) {
        var kept = text.strip();
        return kept.isEmpty() ? null : kept;
    }

    /** As {@link #clean}, with an empty text instead of null. */
    public static String cleanOrEmpty(String text) {
        var kept = clean(text);
        return kept == null ? "" : kept;
    }

    /** The text as it is compared: without accents, case, punctuation and double spaces. */
    public static String folded(String text) {
        var plain = new StringBuilder(text.length());
        boolean gap = false;
        var decomposed = Normalizer.isNormalized(text, Normalizer.Form.NFKD)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKD);
        for (int i = 0; i < decomposed.length(); i++) {
            char c = decomposed.charAt(i);
            if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
                if (gap && plain.length() > 0) plain.append(' ');
                plain.append(Character.toLowerCase(c));
                gap = false;
            } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '\u2019') {
                gap = true;
            }
        }
        return plain.toString();
    }

    // PostgreSQL takes only well-formed UTF-8
    private static String withoutLoneSurrogates(String text) {
        if (text.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)) return text;
        return text.codePoints()
                .filter(c -> c < Character.MIN_SURROGATE || c > Character.MAX_SURROGATE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
