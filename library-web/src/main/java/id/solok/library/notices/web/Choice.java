package id.solok.library.notices.web;

/** One option of a filter. */
public record Choice(String value, String label, boolean chosen) {}
