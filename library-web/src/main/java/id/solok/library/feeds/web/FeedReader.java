package id.solok.library.feeds.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.discovery.SearchResults;
import id.solok.library.feeds.web.Shelf.Kind;
import id.solok.library.index.Facet;
import id.solok.library.index.FacetValue;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Puts feeds together: one search and one statement each. */
@RequestScoped
class FeedReader {
    private static final String SORT = "http://opds-spec.org/sort/";

    @Inject
    private Search search;

    @Inject
    private Catalog catalog;

    @Inject
    private FeedWords words;

    /** The feed at this path; empty when there is none. */
    Optional<Feed> feed(String path, UnaryOperator<String> parameters) {
        return switch (path) {
            case "" -> Optional.of(start());
            case "classes" -> Optional.of(values(path, Facet.CLASS));
            case "forms" -> Optional.of(values(path, Facet.FORM));
            default ->
                Stream.of(Kind.values())
                        .filter(kind -> kind.code().equals(path))
                        .findFirst()
                        .map(kind -> titles(Shelf.of(kind, parameters)));
        };
    }

    private Feed start() {
        return Feed.of(
                "",
                words.library(),
                newest(),
                List.of(
                        entry(Kind.NEW, SORT + "new"),
                        entry(Kind.POPULAR, SORT + "popular"),
                        entry("classes"),
                        entry("forms")));
    }

    private Feed.Entry entry(Kind kind, String relation) {
        return new Feed.Entry(kind.code(), words.text(kind.code()), text(kind.code()), true, relation, null);
    }

    private Feed.Entry entry(String path) {
        return new Feed.Entry(path, words.text(path), text(path), false, "subsection", null);
    }

    private String text(String path) {
        return words.text(path + "-text");
    }

    private Feed values(String path, Facet facet) {
        var counts = search.search(SearchQuery.all().window(0, 1).count(Set.of(facet)))
                .counts()
                .getOrDefault(facet, List.of());
        var entries = counts.stream()
                .sorted(Comparator.comparing(FacetValue::value))
                .filter(value -> facet != Facet.CLASS || value.value().matches("[0-9]"))
                .map(value -> entry(facet, value))
                .toList();
        return Feed.of(path, words.text(path), newest(), entries);
    }

    private Feed.Entry entry(Facet facet, FacetValue value) {
        var shelf = Shelf.of(Kind.SEARCH).with(facet, value.value());
        var label = words.label(facet, value.value());
        return new Feed.Entry(
                shelf.path(), label, words.text("titles", value.count()), true, "subsection", value.count());
    }

    private Feed titles(Shelf shelf) {
        var found = search.search(shelf.query());
        var dates = catalog.dates(found.records().stream().map(SearchHit::id).toList());
        // what was deleted just now is no longer there
        var titles = found.records().stream()
                .filter(hit -> dates.containsKey(hit.id()))
                .map(hit -> new Feed.Title(hit, dates.get(hit.id())))
                .toList();
        var updated = titles.stream().map(title -> title.dates().updated()).max(Comparator.naturalOrder());
        return new Feed(
                shelf.path(),
                words.title(shelf),
                updated.orElse(Instant.EPOCH),
                List.of(),
                shelf,
                found.works(),
                titles,
                groups(shelf, found));
    }

    private List<Feed.Group> groups(Shelf shelf, SearchResults found) {
        return Shelf.FACETS.stream()
                .map(facet -> new Feed.Group(words.group(facet), choices(shelf, facet, found)))
                .filter(group -> !group.choices().isEmpty())
                .toList();
    }

    private List<Feed.Choice> choices(Shelf shelf, Facet facet, SearchResults found) {
        var chosen = shelf.filters().get(facet);
        return found.counts().getOrDefault(facet, List.of()).stream()
                .limit(20)
                .map(value -> new Feed.Choice(
                        shelf.with(facet, value.value().equals(chosen) ? null : value.value())
                                .path(),
                        words.label(facet, value.value()),
                        value.count(),
                        value.value().equals(chosen)))
                .toList();
    }

    // the same answer for the same address until something changes: no time of today
    private Instant newest() {
        var ids = search.newest(1).stream().map(SearchHit::id).toList();
        return catalog.dates(ids).values().stream()
                .map(dates -> dates.updated())
                .findFirst()
                .orElse(Instant.EPOCH);
    }
}
