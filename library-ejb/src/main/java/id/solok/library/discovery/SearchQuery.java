package id.solok.library.discovery;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.index.Clause;
import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is looked for: the reader's words, read by {@link ReaderText}, and a clause besides; filters that hold together;
 * {@code facets} are those to count; {@code kind} says whether a spelling may be corrected and words be left out when
 * nothing is found.
 */
public record SearchQuery(
        String text,
        Clause clause,
        Map<Facet, List<String>> filters,
        Sort sort,
        Window window,
        Set<Facet> facets,
        boolean editionsTogether,
        boolean kind) {
    private static final int LONGEST = 500;
    private static final int VALUES = 20;

    public SearchQuery {
        text = Text.cleanOrEmpty(text);
        if (text.length() > LONGEST) text = Text.cleanOrEmpty(text.substring(0, LONGEST));
        Map<Facet, List<String>> kept = new EnumMap<>(Facet.class);
        filters.forEach((facet, values) -> {
            var clean = values.stream()
                    .map(Text::clean)
                    .filter(value -> value != null)
                    .distinct()
                    .limit(VALUES)
                    .toList();
            if (!clean.isEmpty()) kept.put(facet, clean);
        });
        filters = Map.copyOf(kept);
        facets = Set.copyOf(facets);
        if (sort == null) sort = Sort.RELEVANCE;
    }

    /** Everything, newest first; the start of every other query. */
    public static SearchQuery all() {
        return new SearchQuery(
                "", Clause.EVERYTHING, Map.of(), Sort.RELEVANCE, new Window(0, 20), Set.of(), false, false);
    }

    /** A search by words alone. */
    public static SearchQuery words(String text, Window window) {
        return all().text(text).window(window);
    }

    public SearchQuery text(String value) {
        return new SearchQuery(value, clause, filters, sort, window, facets, editionsTogether, kind);
    }

    public SearchQuery clause(Clause value) {
        return new SearchQuery(text, value, filters, sort, window, facets, editionsTogether, kind);
    }

    /** Narrowed by one value of a facet; null or blank changes nothing. */
    public SearchQuery filter(Facet facet, String value) {
        return value == null ? this : filter(facet, List.of(value));
    }

    /** Narrowed to one of these values. */
    public SearchQuery filter(Facet facet, List<String> values) {
        Map<Facet, List<String>> more = new EnumMap<>(Facet.class);
        more.putAll(filters);
        more.put(facet, values);
        return new SearchQuery(text, clause, more, sort, window, facets, editionsTogether, kind);
    }

    /** Published between two years, both included; null is open. */
    public SearchQuery years(Integer from, Integer to) {
        return from == null && to == null ? this : clause(Clause.and(clause, new Clause.Years(from, to)));
    }

    public SearchQuery sort(Sort value) {
        return new SearchQuery(text, clause, filters, value, window, facets, editionsTogether, kind);
    }

    public SearchQuery window(Window value) {
        return new SearchQuery(text, clause, filters, sort, value, facets, editionsTogether, kind);
    }

    public SearchQuery window(int first, int size) {
        return window(new Window(first, size));
    }

    /** With these facets counted. */
    public SearchQuery count(Set<Facet> value) {
        return new SearchQuery(text, clause, filters, sort, window, value, editionsTogether, kind);
    }

    public SearchQuery countAll() {
        return count(EnumSet.allOf(Facet.class));
    }

    /** Editions of one work as one hit. */
    public SearchQuery together() {
        return new SearchQuery(text, clause, filters, sort, window, facets, true, kind);
    }

    /** Typing errors are forgiven when nothing is found, and the search that finds nothing at all is counted. */
    public SearchQuery forgiving() {
        return new SearchQuery(text, clause, filters, sort, window, facets, editionsTogether, true);
    }
}
