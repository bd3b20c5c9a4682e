package id.solok.library.membership;

/** A member was given their first card. */
public record MemberRegistered(long memberId) {}
