package id.solok.library.membership;

/** A person's sex as the identity documents have it. */
public enum Sex {
    M,
    F
}
