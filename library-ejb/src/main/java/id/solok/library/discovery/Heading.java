package id.solok.library.discovery;

/** An author or subject as it stands in the alphabetical list, with the number of its records. */
public record Heading(String text, long count) {}
