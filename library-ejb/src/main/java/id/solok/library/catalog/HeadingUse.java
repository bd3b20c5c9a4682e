package id.solok.library.catalog;

/** A record that bears a heading, as a list shows it. */
public record HeadingUse(long recordId, String title, String authors, Integer year) {}
