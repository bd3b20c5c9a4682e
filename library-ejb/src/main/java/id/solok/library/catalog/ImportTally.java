package id.solok.library.catalog;

/** How many records were read, and what became of them; the four outcomes add up to those read. */
public record ImportTally(long read, long created, long updated, long skipped, long refused, long warned) {}
