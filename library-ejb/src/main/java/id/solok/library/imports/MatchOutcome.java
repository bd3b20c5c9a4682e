package id.solok.library.imports;

/** What became of a record that was known again; {@code UNCHANGED}: it said the same as the one that stands. */
public enum MatchOutcome {
    SKIPPED,
    UNCHANGED,
    OVERLAID,
    ADDED,
    WAITING
}
