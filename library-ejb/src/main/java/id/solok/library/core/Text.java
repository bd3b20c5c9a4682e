package id.solok.library.core;

import java.util.regex.Pattern;

/** Text from outside, made fit to be kept: no control characters, no stray spaces, null instead of nothing. */
public final class Text {
    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]");

    private Text() {}

    /** One line or paragraph without control characters and outer spaces; null when nothing is left. */
    public static String clean(String text) {
        if (text == null) return null;
        var kept = withoutLoneSurrogates(CONTROL.matcher(text).replaceAll("")).strip();
        return kept.isEmpty() ? null : kept;
    }

    /** As {@link #clean}, with an empty text instead of null. */
    public static String cleanOrEmpty(String text) {
        var kept = clean(text);
        return kept == null ? "" : kept;
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
