package id.solok.library.holdings;

/** What was last done to a copy. */
public enum CopyChange {
    CREATED,
    CHANGED,
    LENT,
    RETURNED,
    WITHDRAWN,
    TAKEN_BACK
}
