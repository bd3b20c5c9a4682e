package id.solok.library.feeds.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A feed of titles: which kind, the words, the filters and the page; what makes no sense is left out. */
record Shelf(Kind kind, String text, Map<Facet, String> filters, int page) {
    /** The kinds of feeds that hold titles. */
    enum Kind {
        NEW("new", Sort.NEWEST),
        POPULAR("popular", Sort.POPULAR),
        SEARCH("search", Sort.RELEVANCE);

        private final String code;
        private final Sort sort;

        Kind(String code, Sort sort) {
            this.code = code;
            this.sort = sort;
        }

        String code() {
            return code;
        }
    }

    static final int SIZE = 30;
    static final int LAST_PAGE = Window.FARTHEST / SIZE + 1;

    /** What a feed may be narrowed by, in the order in which it is offered. */
    static final List<Facet> FACETS = List.of(Facet.AVAILABLE, Facet.FORM, Facet.LANGUAGE, Facet.CLASS);

    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");
    private static final int LONGEST = 500;

    Shelf {
        Map<Facet, String> ordered = new EnumMap<>(Facet.class);
        ordered.putAll(filters);
        filters = Collections.unmodifiableMap(ordered);
        page = Math.max(1, Math.min(page, LAST_PAGE));
    }

    static Shelf of(Kind kind) {
        return new Shelf(kind, "", Map.of(), 1);
    }

    /** Reads the parameters of a request. */
    static Shelf of(Kind kind, UnaryOperator<String> parameters) {
        Map<Facet, String> filters = new EnumMap<>(Facet.class);
        for (var facet : FACETS) {
            var value = Text.clean(parameters.apply(facet.code()));
            if (value != null && accepts(facet, value)) filters.put(facet, value);
        }
        var text = Text.cleanOrEmpty(parameters.apply("q"));
        return new Shelf(
                kind,
                Text.cleanOrEmpty(text.substring(0, Math.min(text.length(), LONGEST))),
                filters,
                page(parameters.apply("page")));
    }

    private static int page(String value) {
        return value != null && NUMBER.matcher(value).matches() ? Integer.parseInt(value) : 1;
    }

    private static boolean accepts(Facet facet, String value) {
        return switch (facet) {
            case AVAILABLE -> value.equals("true");
            case FORM -> Stream.of(Form.values()).anyMatch(form -> form.code().equals(value));
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
            case CLASS -> DIGIT.matcher(value).matches();
            default -> false;
        };
    }

    /** With another value of a filter, or without one for null; from the first page. */
    Shelf with(Facet facet, String value) {
        Map<Facet, String> changed = new EnumMap<>(Facet.class);
        changed.putAll(filters);
        if (value == null) changed.remove(facet);
        else changed.put(facet, value);
        return new Shelf(kind, text, changed, 1);
    }

    Shelf onPage(int number) {
        return new Shelf(kind, text, filters, number);
    }

    SearchQuery query() {
        var query = SearchQuery.words(text, Window.ofPage(page, SIZE))
                .sort(kind == Kind.SEARCH && text.isEmpty() ? Sort.NEWEST : kind.sort);
        for (var filter : filters.entrySet()) query = query.filter(filter.getKey(), filter.getValue());
        return query.count(Set.copyOf(FACETS)).together();
    }

    /** The address below that of the catalogue, as {@code search?q=laut&form=book}. */
    String path() {
        List<String> parameters = new ArrayList<>();
        if (!text.isEmpty()) parameters.add("q=" + Language.encoded(text));
        filters.forEach((facet, value) -> parameters.add(facet.code() + "=" + value));
        if (page > 1) parameters.add("page=" + page);
        return kind.code
                + (parameters.isEmpty() ? "" : "?" + parameters.stream().collect(Collectors.joining("&")));
    }
}
