package id.solok.library.catalog;

/** Where a copy is in its life. */
public enum CopyStatus {
    AVAILABLE,
    ON_LOAN,
    IN_PROCESS,
    DAMAGED,
    LOST,
    WITHDRAWN
}
