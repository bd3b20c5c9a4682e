package id.solok.library.notices;

/** A way to reach someone; the account is always there for a member. */
public enum Channel {
    EMAIL,
    WHATSAPP,
    ACCOUNT
}
