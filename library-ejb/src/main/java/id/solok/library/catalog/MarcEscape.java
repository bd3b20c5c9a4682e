package id.solok.library.catalog;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes characters that have a meaning in {@link MarcText}: a dollar sign as {@code {dollar}}, a control character as
 * {@code {u+000A}}, and a brace as {@code {lcub}} where it would be read as one of these.
 */
final class MarcEscape {
    private static final Pattern HIDDEN = Pattern.compile("\\{(?:(dollar)|(lcub)|u\\+([0-9A-F]{4}))\\}");

    private MarcEscape() {}

    static String hide(String text) {
        StringBuilder hidden = null;
        for (int i = 0; i < text.length(); i++) {
            var written = written(text, i);
            if (written != null && hidden == null) hidden = new StringBuilder(text.substring(0, i));
            if (hidden != null) hidden.append(written == null ? text.charAt(i) : written);
        }
        return hidden == null ? text : hidden.toString();
    }

    static String show(String hidden) {
        if (hidden.indexOf('{') < 0) return hidden;
        return HIDDEN.matcher(hidden)
                .replaceAll(found -> Matcher.quoteReplacement(
                        found.group(1) != null
                                ? "$"
                                : found.group(2) != null
                                        ? "{"
                                        : String.valueOf((char) Integer.parseInt(found.group(3), 16))));
    }

    private static String written(String text, int i) {
        char c = text.charAt(i);
        if (c == '$') return "{dollar}";
        if (c == '{') return HIDDEN.matcher(text).region(i, text.length()).lookingAt() ? "{lcub}" : null;
        return mustHide(c) ? "{u+%04X}".formatted((int) c) : null;
    }

    // what a page or XML would not bring back
    private static boolean mustHide(char c) {
        return Character.isISOControl(c) || c == '\u2028' || c == '\u2029' || c >= '\uFFFE';
    }
}
