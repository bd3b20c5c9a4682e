package id.solok.library.discovery;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.Text;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Searches the catalogue; three statements a search, one without facets. */
@Stateless
@PermitAll
public class Search {
    private static final int TOTAL = 0b1111;
    private static final int FORM = 0b0111;
    private static final int LANGUAGE = 0b1011;
    private static final int DECADE = 0b1101;
    private static final int CLASS = 0b1110;
    private static final int PHRASES = 4;

    @PersistenceContext
    private EntityManager em;

    /** The page of hits with total and facets. */
    public SearchResults search(SearchQuery query) {
        var sql = new SearchSql(query);
        List<?> counts = sql.counts(em).getResultList();
        Map<String, List<FacetValue>> facets = new LinkedHashMap<>();
        facets.put("form", facet(counts, FORM, 1));
        facets.put("language", facet(counts, LANGUAGE, 2));
        facets.put("decade", facet(counts, DECADE, 3));
        facets.put("class", facet(counts, CLASS, 4));
        List<?> copies = sql.rooms(em).getResultList();
        facets.put("room", rooms(copies));
        facets.put("available", available(copies));
        return new SearchResults(total(counts), hits(sql.hits(em).getResultList()), facets);
    }

    /** Hits alone, for a shelf of new arrivals or similar titles. */
    public List<SearchHit> hits(SearchQuery query) {
        return hits(new SearchSql(query).hits(em).getResultList());
    }

    /** The ids of everything that is found, in their own order, so many above {@code after}; for whoever takes them all. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public List<Long> idsAfter(SearchQuery query, long after, int most) {
        List<?> ids = new SearchSql(query).idsAfter(em, after, most).getResultList();
        return ids.stream().map(Search::number).toList();
    }

    /** How many there are of them. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public long count(SearchQuery query) {
        return number(new SearchSql(query).count(em).getSingleResult());
    }

    /** Other records that share a subject or an author with the record, the closest first; one statement. */
    public List<SearchHit> similar(long id, List<String> subjectsAndAuthors, int size) {
        var words = subjectsAndAuthors.stream()
                .limit(PHRASES)
                .map(phrase -> "\"" + phrase.replace('"', ' ') + "\"")
                .collect(Collectors.joining(" or "));
        if (words.isEmpty()) return List.of();
        return hits(SearchSql.similar(em, id, Text.cleanOrEmpty(words), size).getResultList());
    }

    private static long total(List<?> counts) {
        return counts.stream()
                .map(row -> (Object[]) row)
                .filter(row -> number(row[0]) == TOTAL)
                .mapToLong(row -> number(row[5]))
                .findFirst()
                .orElse(0);
    }

    private static List<FacetValue> facet(List<?> counts, int kind, int column) {
        return counts.stream()
                .map(row -> (Object[]) row)
                .filter(row -> number(row[0]) == kind && row[column] != null)
                .map(row -> new FacetValue(row[column].toString(), number(row[5])))
                .limit(20)
                .toList();
    }

    private static List<FacetValue> rooms(List<?> rows) {
        List<FacetValue> values = new ArrayList<>();
        for (var row : rows)
            if (((Object[]) row)[0] instanceof String room)
                values.add(new FacetValue(room, number(((Object[]) row)[1])));
        return values;
    }

    // the row of all rooms has no name
    private static List<FacetValue> available(List<?> rows) {
        return rows.stream()
                .map(row -> (Object[]) row)
                .filter(row -> row[0] == null && number(row[2]) > 0)
                .map(row -> new FacetValue("true", number(row[2])))
                .toList();
    }

    private static List<SearchHit> hits(List<?> rows) {
        return rows.stream().map(row -> hit((Object[]) row)).toList();
    }

    private static SearchHit hit(Object[] row) {
        var authors = (String) row[3];
        return new SearchHit(
                number(row[0]),
                (String) row[1],
                (String) row[2],
                authors.isEmpty() ? List.of() : List.of(authors.split("; ")),
                (String) row[4],
                row[5] == null ? null : (int) number(row[5]),
                (String) row[6],
                (String) row[7],
                (String) row[8],
                (String) row[9],
                number(row[10]),
                number(row[11]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
