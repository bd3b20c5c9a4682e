package id.solok.library.index;

import java.util.List;
import java.util.Map;

/**
 * What the index found: {@code records} is the number of all, {@code works} that of hits to leaf through (the same
 * unless editions come together), then the part that was asked for, and the facets that were.
 */
public record Found(long records, long works, List<SearchHit> hits, Map<Facet, List<FacetValue>> facets) {}
