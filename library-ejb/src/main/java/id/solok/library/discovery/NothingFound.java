package id.solok.library.discovery;

/** A reader's words found nothing, also not in a better spelling; nobody's name goes with them. */
public record NothingFound(String text) {}
