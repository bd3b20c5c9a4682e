package id.solok.library.discovery;

/** One value to narrow a result by, and how many records would be left. */
public record FacetValue(String value, long count) {}
