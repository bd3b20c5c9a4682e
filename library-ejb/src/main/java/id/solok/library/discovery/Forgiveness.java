package id.solok.library.discovery;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Field;
import id.solok.library.index.Found;
import id.solok.library.index.IndexQuery;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Searches, and when nothing is found looks again as the query allows: in a spelling that stands in the catalogue, then
 * with fewer of the words. It asks through three functions: the search, the better spelling of a text, and whom to tell
 * of a text that found nothing.
 */
record Forgiveness(
        Function<IndexQuery, Found> search,
        Function<String, Optional<String>> respelled,
        Consumer<String> nothingFound) {

    SearchResults search(SearchQuery query) {
        var found = found(query, clause(query));
        if (found.records() > 0 || !query.kind() || query.text().isEmpty()) return results(found, null, false, false);
        return forgiven(query, found);
    }

    private SearchResults forgiven(SearchQuery query, Found nothing) {
        var better = respelled.apply(query.text());
        if (better.isPresent()) {
            var found = found(query, Clause.and(query.clause(), ReaderText.clause(better.get())));
            if (found.records() > 0) return results(found, better.get(), true, false);
        }
        var fewer = found(query, withFewerWords(query, better.orElse(query.text())));
        // filters alone leave nothing over, or there is no such book: only the second says what is missing
        if (query.filters().isEmpty()) nothingFound.accept(query.text());
        return fewer.records() > 0 ? results(fewer, null, false, true) : results(nothing, null, false, false);
    }

    private static Clause withFewerWords(SearchQuery query, String text) {
        var words = ReaderText.plainWords(text);
        if (words.indexOf(' ') < 0) return Clause.NOTHING;
        return Clause.and(query.clause(), new Clause.Words(Field.ANY, words, Match.ANY));
    }

    private Found found(SearchQuery query, Clause what) {
        return search.apply(question(query, what));
    }

    static IndexQuery question(SearchQuery query, Clause what) {
        return new IndexQuery(
                what, query.filters(), query.sort(), query.window(), query.facets(), query.editionsTogether());
    }

    static Clause clause(SearchQuery query) {
        return Clause.and(query.clause(), ReaderText.clause(query.text()));
    }

    private static SearchResults results(Found found, String spelling, boolean used, boolean relaxed) {
        return new SearchResults(found.records(), found.works(), found.hits(), found.facets(), spelling, used, relaxed);
    }
}
