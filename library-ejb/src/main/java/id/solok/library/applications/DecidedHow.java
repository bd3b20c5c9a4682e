package id.solok.library.applications;

/** Where an application was approved: at the desk, document in hand, or by what was sent. */
public enum DecidedHow {
    DESK,
    REMOTE
}
