package id.solok.library.imports;

/** What is done with a record that is in the catalogue already. */
public enum OnMatch {
    SKIP,
    OVERLAY,
    ADD,
    ASK
}
