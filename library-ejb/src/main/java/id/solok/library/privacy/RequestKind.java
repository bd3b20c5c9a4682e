package id.solok.library.privacy;

/** What a member may ask about the own data. */
public enum RequestKind {
    ACCESS,
    CORRECTION,
    ERASURE,
    WITHDRAWAL
}
