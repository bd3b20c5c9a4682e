package id.solok.library.holdings;

/** Where a copy is in its life. */
public enum CopyStatus {
    AVAILABLE,
    ON_LOAN,
    IN_PROCESS,
    DAMAGED,
    LOST,
    WITHDRAWN
}
