package id.solok.library.catalog;

/** A record that is there already. */
public record KnownTitle(long id, String title) {}
