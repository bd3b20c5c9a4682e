package id.solok.library.discovery;

import java.util.List;
import java.util.Map;

/**
 * A page of hits, the number of all, and the facets {@code form}, {@code language}, {@code decade}, {@code class},
 * {@code room} and {@code available}.
 */
public record SearchResults(long total, List<SearchHit> records, Map<String, List<FacetValue>> facets) {}
