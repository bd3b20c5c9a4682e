package id.solok.library.discovery;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.index.Facet;
import id.solok.library.index.SearchHit;
import id.solok.library.index.SearchIndex;
import id.solok.library.index.Sort;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches the catalogue; no SQL statement. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class Search {
    private static final int HEADINGS = 2;

    @Inject
    private SearchIndex index;

    @Inject
    private Event<NothingFound> nothingFound;

    /** The page of hits with total and the facets that were asked for. */
    public SearchResults search(SearchQuery query) {
        index.awaitOwnChanges();
        return new Forgiveness(index::search, index::respelled, text -> nothingFound.fire(new NothingFound(text)))
                .search(query);
    }

    /** Hits alone, for a shelf of titles. */
    public List<SearchHit> hits(SearchQuery query) {
        index.awaitOwnChanges();
        return index.hits(Forgiveness.question(query.count(Set.of()), Forgiveness.clause(query)));
    }

    /** The titles that came last into the catalogue, editions of a work as one. */
    public List<SearchHit> newest(int size) {
        return hits(SearchQuery.all().sort(Sort.NEWEST).together().window(0, size));
    }

    /** The titles that were lent most, editions of a work as one. */
    public List<SearchHit> popular(int size) {
        return hits(SearchQuery.all().sort(Sort.POPULAR).together().window(0, size));
    }

    /** Other works that share a subject, an author, the class or words of the title, the closest first. */
    public List<SearchHit> similar(long id, int size) {
        return index.similar(id, size);
    }

    /** The other editions of the record's work, the latest first. */
    public List<SearchHit> editions(long id, int size) {
        return index.editions(id, size);
    }

    /** What a reader who typed this may want: titles, then authors and subjects that have words beginning so. */
    public List<Suggestion> suggest(String text, int titles) {
        var typed = Text.cleanOrEmpty(text);
        if (typed.isEmpty()) return List.of();
        var found = index.beginnings(typed.substring(0, Math.min(typed.length(), 100)), titles);
        List<Suggestion> suggestions = new ArrayList<>();
        for (var hit : found.titles())
            suggestions.add(new Suggestion(Suggestion.Kind.TITLE, hit.title(), hit.byline(), hit.id(), 1));
        found.headings()
                .forEach((facet, values) -> values.stream()
                        .limit(HEADINGS)
                        .map(value -> new Suggestion(
                                facet == Facet.AUTHOR ? Suggestion.Kind.AUTHOR : Suggestion.Kind.SUBJECT,
                                value.value(),
                                "",
                                null,
                                value.count()))
                        .forEach(suggestions::add));
        return suggestions;
    }

    /** Authors or subjects in alphabetical order, from this text on; {@code size} of them. */
    public List<Heading> headings(Facet facet, String from, int size) {
        return index.headings(facet, from, size).stream()
                .map(value -> new Heading(value.value(), value.count()))
                .collect(Collectors.toList());
    }

    /** The ids of everything that is found, in their own order, so many above {@code after}; for whoever takes them all. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public List<Long> idsAfter(SearchQuery query, long after, int most) {
        index.awaitOwnChanges();
        return index.idsAfter(Forgiveness.clause(query), query.filters(), after, most);
    }

    /** How many there are of them. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public long count(SearchQuery query) {
        return search(query.count(Set.of()).window(new Window(0, 1))).total();
    }
}
