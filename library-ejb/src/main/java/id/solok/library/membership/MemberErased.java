package id.solok.library.membership;

/** A member was erased; the card, null for an applicant, is dead for good. */
public record MemberErased(long memberId, String card) {}
