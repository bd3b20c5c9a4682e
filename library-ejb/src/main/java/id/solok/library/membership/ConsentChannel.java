package id.solok.library.membership;

/** Where a consent was given. */
public enum ConsentChannel {
    DESK,
    ONLINE
}
