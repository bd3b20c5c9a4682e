package id.solok.library.privacy;

/** How a request stands. */
public enum RequestState {
    OPEN,
    DONE,
    REFUSED,
    TAKEN_BACK
}
