package id.solok.library.circulation;

/** What a scan at the desk did. */
public enum ScanKind {
    CARD,
    LENT,
    RETURNED
}
