package id.solok.library.discovery;

import id.solok.library.index.Facet;
import id.solok.library.index.FacetValue;
import id.solok.library.index.SearchHit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A page of hits: {@code total} is the number of records, {@code works} that of hits to leaf through, {@code spelling}
 * a better spelling or null, {@code used} whether the hits are those of that spelling, {@code relaxed} whether words had
 * to be left out to find something.
 */
public record SearchResults(
        long total,
        long works,
        List<SearchHit> records,
        Map<Facet, List<FacetValue>> counts,
        String spelling,
        boolean used,
        boolean relaxed) {
    /** The facets by their names, as they stand in addresses and REST. */
    public Map<String, List<FacetValue>> facets() {
        return counts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .collect(Collectors.toMap(
                        entry -> entry.getKey().code(),
                        Map.Entry::getValue,
                        (one, other) -> one,
                        java.util.LinkedHashMap::new));
    }
}
