package id.solok.library.membership;

/** Where a person stands with the library; that a card has expired or is blocked is told by the member's own data. */
public enum MemberStatus {
    APPLIED,
    ACTIVE,
    REFUSED,
    CLOSED
}
