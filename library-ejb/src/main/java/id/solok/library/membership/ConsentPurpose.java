package id.solok.library.membership;

/** What a text of consent is about. */
public enum ConsentPurpose {
    MEMBER,
    GUARDIAN
}
