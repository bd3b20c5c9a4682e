package id.solok.library.discovery.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.Text;
import id.solok.library.index.Sort;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a parameter of a search may be; anything else is left out. */
final class SearchParameter {
    private static final int LONGEST_TEXT = 500;
    private static final int LONGEST_HEADING = 300;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DECADE = Pattern.compile("[0-9]{3}0");
    private static final Pattern YEAR = Pattern.compile("[0-9]{1,4}");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Set<String> FORMS =
            Stream.of(Form.values()).map(Form::code).collect(Collectors.toUnmodifiableSet());

    private SearchParameter() {}

    static String accepted(String name, String value) {
        if (value == null) return null;
        return switch (name) {
            case SearchAddress.TEXT -> cut(value, LONGEST_TEXT);
            case "subject", "author" -> cut(value, LONGEST_HEADING);
            case "available" -> value.equals("true") ? value : null;
            case SearchAddress.EXACT -> value.equals("1") ? value : null;
            case "form", "accessible" -> FORMS.contains(value) ? value : null;
            case "class" -> matching(DIGIT, value);
            case "decade" -> matching(DECADE, value);
            case SearchAddress.FROM, SearchAddress.TO -> matching(YEAR, value);
            case SearchAddress.SORT -> Sort.of(value) == Sort.RELEVANCE ? null : value.toLowerCase(Locale.ROOT);
            case SearchAddress.PAGE -> page(value);
            default -> matching(WORD, value);
        };
    }

    private static String cut(String value, int longest) {
        return value.length() <= longest ? value : Text.clean(value.substring(0, longest));
    }

    private static String matching(Pattern pattern, String value) {
        return pattern.matcher(value).matches() ? value : null;
    }

    private static String page(String value) {
        if (!NUMBER.matcher(value).matches()) return null;
        int page = Math.min(Integer.parseInt(value), SearchAddress.LAST_PAGE);
        return page < 2 ? null : Integer.toString(page);
    }
}
