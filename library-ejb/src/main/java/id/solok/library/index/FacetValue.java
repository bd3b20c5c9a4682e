package id.solok.library.index;

/** One value to narrow a result by, and how many records would be left. */
public record FacetValue(String value, long count) {}
