package id.solok.library.notices;

import id.solok.library.core.RuleViolation;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with places for values, such as {@code {card}}, filled in a language. */
final class Wording {
    /** The recipient's name, which every kind has. */
    static final String NAME = "name";

    private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z][A-Za-z0-9-]*)}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern TIME = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d)?");

    private Wording() {}

    /** The values that the text names, in order, each once. */
    static List<String> places(String text) {
        Set<String> names = new LinkedHashSet<>();
        var found = PLACE.matcher(text);
        while (found.find()) names.add(found.group(1));
        return new ArrayList<>(names);
    }

    /** Whether there is a brace that belongs to no place, which a reader would see. */
    static boolean hasStrayBrace(String text) {
        var rest = PLACE.matcher(text).replaceAll("");
        return rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0;
    }

    /** The text with its values; a value that is missing is refused and never left as its place. */
    static String filled(String text, Map<String, String> values, String language) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(value(place.group(1), values, language)));
    }

    /** The values that the text names, in order. */
    static List<String> parameters(String text, Map<String, String> values, String language) {
        return places(text).stream().map(name -> value(name, values, language)).toList();
    }

    private static String value(String name, Map<String, String> values, String language) {
        var value = values.get(name);
        if (value == null) throw new RuleViolation("notices.value-missing", "", name);
        return written(value, locale(language));
    }

    private static String written(String value, Locale locale) {
        try {
            if (DAY.matcher(value).matches())
                return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
            if (TIME.matcher(value).matches())
                return LocalDateTime.parse(value).format(DateTimeFormatter.ofPattern("d MMMM yyyy HH.mm", locale));
        } catch (DateTimeException onlyLooksLikeIt) {
            return value;
        }
        return value;
    }

    static Locale locale(String language) {
        return "en".equals(language) ? Locale.ENGLISH : Locale.forLanguageTag("id-ID");
    }
}
