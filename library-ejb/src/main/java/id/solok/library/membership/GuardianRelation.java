package id.solok.library.membership;

/** What a guardian is to a child. */
public enum GuardianRelation {
    FATHER,
    MOTHER,
    GRANDPARENT,
    SIBLING,
    RELATIVE,
    GUARDIAN
}
