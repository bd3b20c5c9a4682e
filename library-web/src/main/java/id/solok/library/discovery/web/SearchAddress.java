package id.solok.library.discovery.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The address of a result: what is looked for, the filters, the order and the page; what makes no sense is left out, so
 * that any address leads to a page.
 */
public final class SearchAddress {
    static final String TEXT = "q";
    static final String PAGE = "page";
    static final String SORT = "sort";
    static final int PAGE_SIZE = 20;

    /** Beyond this page nothing is shown, see {@link Window}. */
    static final int LAST_PAGE = 501;

    /** The filters, in the order in which they are shown. */
    static final List<String> FILTERS = List.of("available", "form", "language", "class", "decade", "room");

    private static final int LONGEST = 500;
    private static final Pattern WORD = Pattern.compile("[A-Za-z0-9-]{1,40}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final Pattern DECADE = Pattern.compile("[0-9]{3}0");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");

    private final Map<String, String> values;

    private SearchAddress(Map<String, String> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Reads the parameters of a request. */
    static SearchAddress of(UnaryOperator<String> parameters) {
        var values = new LinkedHashMap<String, String>();
        names().forEach(name -> {
            var value = accepted(name, Text.clean(parameters.apply(name)));
            if (value != null) values.put(name, value);
        });
        return new SearchAddress(values);
    }

    private static Stream<String> names() {
        return Stream.of(Stream.of(TEXT), FILTERS.stream(), Stream.of(SORT, PAGE))
                .flatMap(names -> names);
    }

    private static String accepted(String name, String value) {
        if (value == null) return null;
        return switch (name) {
            case TEXT -> Text.clean(value.substring(0, Math.min(value.length(), LONGEST)));
            case "available" -> value.equals("true") ? value : null;
            case "form" -> Stream.of(Form.values()).anyMatch(form -> form.code().equals(value)) ? value : null;
            case "class" -> DIGIT.matcher(value).matches() ? value : null;
            case "decade" -> DECADE.matcher(value).matches() ? value : null;
            case SORT -> sort(value) == Sort.RELEVANCE ? null : value.toLowerCase(Locale.ROOT);
            case PAGE -> page(value);
            default -> WORD.matcher(value).matches() ? value : null;
        };
    }

    private static String page(String value) {
        if (!NUMBER.matcher(value).matches()) return null;
        int page = Math.min(Integer.parseInt(value), LAST_PAGE);
        return page < 2 ? null : Integer.toString(page);
    }

    private static Sort sort(String value) {
        return value == null ? Sort.RELEVANCE : Sort.of(value);
    }

    String get(String name) {
        return values.get(name);
    }

    String text() {
        return values.getOrDefault(TEXT, "");
    }

    int page() {
        return Integer.parseInt(values.getOrDefault(PAGE, "1"));
    }

    Sort sort() {
        return sort(get(SORT));
    }

    boolean filtered() {
        return FILTERS.stream().anyMatch(values::containsKey);
    }

    /** This address with one value changed, or left out for null; every change but that of the page goes to page 1. */
    SearchAddress with(String name, String value) {
        var changed = new LinkedHashMap<String, String>();
        names().forEach(each -> {
            var kept = each.equals(name) ? value : values.get(each);
            if (kept != null && (each.equals(name) || !each.equals(PAGE))) changed.put(each, kept);
        });
        return new SearchAddress(changed);
    }

    SearchAddress onPage(int page) {
        return with(PAGE, page < 2 ? null : Integer.toString(page));
    }

    /** The values without those named, as hidden fields of a form that sends these itself. */
    Map<String, String> without(String... names) {
        var rest = new LinkedHashMap<>(values);
        for (var name : names) rest.remove(name);
        return rest;
    }

    SearchQuery query() {
        var query = SearchQuery.words(text(), Window.ofPage(page(), PAGE_SIZE)).sort(sort());
        for (var name : FILTERS) query = query.filter(Facet.of(name).orElseThrow(), get(name));
        return query.countAll().together().forgiving();
    }

    /** The address itself, without the language of the page. */
    @Override
    public String toString() {
        if (values.isEmpty()) return "/catalog";
        return values.entrySet().stream()
                .map(value -> value.getKey() + "=" + Language.encoded(value.getValue()))
                .collect(Collectors.joining("&", "/catalog?", ""));
    }
}
