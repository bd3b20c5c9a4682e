package id.solok.library.core;

import java.util.List;

/** One page of a list that is paged in SQL, and how many there are in all. */
public record Page<T>(List<T> items, long total) {}
