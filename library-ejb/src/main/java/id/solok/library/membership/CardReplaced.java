package id.solok.library.membership;

/** A member's card was replaced by another; the old one is dead. */
public record CardReplaced(long memberId, String card) {}
