package id.solok.library.discovery.web;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The address of a result: what is looked for, the filters (each as often as it has values), the order and the page; what
 * makes no sense is left out, so that any address leads to a page.
 */
public final class SearchAddress {
    static final String TEXT = "q";
    static final String FROM = "from";
    static final String TO = "to";
    static final String EXACT = "exact";
    static final String PAGE = "page";
    static final String SORT = "sort";
    static final int PAGE_SIZE = 20;

    /** Beyond this page nothing is shown, see {@link Window}. */
    static final int LAST_PAGE = 501;

    /** The filters, in the order in which they are shown. */
    static final List<String> FILTERS =
            List.of("available", "form", "accessible", "language", "class", "decade", "subject", "author", "room");

    private static final List<String> NAMES = Stream.of(
                    Stream.of(TEXT, EXACT), FILTERS.stream(), Stream.of(FROM, TO, SORT, PAGE))
            .flatMap(names -> names)
            .toList();
    private static final int VALUES = 20;

    private final Map<String, List<String>> values;

    private SearchAddress(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /** Reads the parameters of a request. */
    static SearchAddress of(Function<String, String[]> parameters) {
        var values = new LinkedHashMap<String, List<String>>();
        for (var name : NAMES) {
            var given = parameters.apply(name);
            if (given == null) continue;
            int most = FILTERS.contains(name) ? VALUES : 1;
            var accepted = Stream.of(given)
                    .map(value -> SearchParameter.accepted(name, Text.clean(value)))
                    .filter(value -> value != null)
                    .distinct()
                    .limit(most)
                    .toList();
            if (!accepted.isEmpty()) values.put(name, accepted);
        }
        return new SearchAddress(values);
    }

    List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    String get(String name) {
        var given = values.get(name);
        return given == null ? null : given.get(0);
    }

    boolean has(String name, String value) {
        return all(name).contains(value);
    }

    String text() {
        var text = get(TEXT);
        return text == null ? "" : text;
    }

    int page() {
        return get(PAGE) == null ? 1 : Integer.parseInt(get(PAGE));
    }

    Sort sort() {
        return Sort.of(get(SORT) == null ? "" : get(SORT));
    }

    boolean filtered() {
        return FILTERS.stream().anyMatch(values::containsKey) || yearsGiven();
    }

    boolean yearsGiven() {
        return get(FROM) != null || get(TO) != null;
    }

    boolean plain() {
        return !filtered() && values.keySet().stream().allMatch(TEXT::equals);
    }

    /** This address with one value alone, or without any for null; every change but that of the page goes to page 1. */
    SearchAddress with(String name, String value) {
        return changed(name, value == null ? List.of() : List.of(value));
    }

    /** With one more value of a filter, for one or the other. */
    SearchAddress adding(String name, String value) {
        var more = new ArrayList<>(all(name));
        more.add(value);
        return changed(name, more);
    }

    SearchAddress removing(String name, String value) {
        var fewer = new ArrayList<>(all(name));
        fewer.remove(value);
        return changed(name, fewer);
    }

    private SearchAddress changed(String name, List<String> newValues) {
        var changed = new LinkedHashMap<String, List<String>>();
        for (var each : NAMES) {
            var kept = each.equals(name) ? newValues : all(each);
            if (!kept.isEmpty() && (each.equals(name) || !each.equals(PAGE))) changed.put(each, kept);
        }
        return new SearchAddress(changed);
    }

    SearchAddress onPage(int page) {
        return with(PAGE, page < 2 ? null : Integer.toString(page));
    }

    /** The values without those named, as hidden fields of a form that sends these itself. */
    List<Map.Entry<String, String>> without(String... names) {
        var left = List.of(names);
        return values.entrySet().stream()
                .filter(entry -> !left.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream().map(value -> Map.entry(entry.getKey(), value)))
                .toList();
    }

    SearchQuery query() {
        var query = SearchQuery.words(text(), Window.ofPage(page(), PAGE_SIZE)).sort(sort());
        for (var name : FILTERS)
            if (!all(name).isEmpty()) query = query.filter(Facet.of(name).orElseThrow(), all(name));
        query = query.years(year(FROM), year(TO)).together();
        return get(EXACT) == null ? query.forgiving() : query;
    }

    private Integer year(String name) {
        return get(name) == null ? null : Integer.valueOf(get(name));
    }

    /** The parameters as they stand behind the question mark; empty without any. */
    String parameters() {
        var text = new StringBuilder();
        values.forEach((name, all) -> all.forEach(value -> {
            if (text.length() > 0) text.append('&');
            text.append(name).append('=').append(Language.encoded(value));
        }));
        return text.toString();
    }

    /** The address itself, without the language of the page. */
    @Override
    public String toString() {
        return values.isEmpty() ? "/catalog" : "/catalog?" + parameters();
    }
}
