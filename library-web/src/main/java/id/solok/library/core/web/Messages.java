package id.solok.library.core.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The words for codes, in the reader's language; the same bundle serves pages, REST and SOAP. */
public final class Messages {
    public static final Locale INDONESIAN = Locale.forLanguageTag("id");
    private static final String BUNDLE = "id.solok.library.i18n.messages";

    private Messages() {}

    public static String text(Locale locale, String code, Object... args) {
        var bundle = bundle(locale);
        var pattern = bundle.containsKey(code) ? bundle.getString(code) : code;
        return args.length == 0
                ? pattern.replace("''", "'")
                : new MessageFormat(pattern, locale).format(words(locale, args));
    }

    public static String text(Locale locale, RuleViolation refusal) {
        return text(locale, refusal.code(), refusal.args().toArray());
    }

    public static String text(Locale locale, InvalidInput.Problem problem) {
        return text(locale, problem.code(), problem.args().toArray());
    }

    public static String text(Locale locale, String code, List<String> args) {
        return text(locale, code, args.toArray());
    }

    /** A word for a value of a small vocabulary, such as a form or a status; the value itself when there is none. */
    public static String word(Locale locale, String vocabulary, Object value) {
        var key = vocabulary + "."
                + String.valueOf(value).toLowerCase(Locale.ROOT).replace('_', '-');
        var bundle = bundle(locale);
        return bundle.containsKey(key) ? bundle.getString(key) : String.valueOf(value);
    }

    public static ResourceBundle bundle(Locale locale) {
        return locale.getLanguage().equals("en") ? Bundles.ENGLISH : Bundles.INDONESIAN;
    }

    private static Object[] words(Locale locale, Object[] args) {
        var words = new Object[args.length];
        for (int i = 0; i < args.length; i++) words[i] = word(locale, args[i]);
        return words;
    }

    private static Object word(Locale locale, Object value) {
        if (value instanceof LocalDate day) return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
        if (value instanceof Enum<?> constant)
            return word(locale, constant.getDeclaringClass().getSimpleName(), constant);
        return value instanceof Integer || value instanceof Long ? value.toString() : value;
    }

    // looked up once: a page asks hundreds of times
    private static final class Bundles {
        private static final ResourceBundle INDONESIAN = read(Messages.INDONESIAN);
        private static final ResourceBundle ENGLISH = read(Locale.ENGLISH);

        private static ResourceBundle read(Locale locale) {
            return ResourceBundle.getBundle(
                    BUNDLE, locale, ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
        }
    }
}
