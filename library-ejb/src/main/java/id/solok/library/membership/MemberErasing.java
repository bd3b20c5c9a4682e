package id.solok.library.membership;

/**
 * A member is being erased, in this transaction: each context that observes this removes or makes nameless what it keeps
 * of them. The facts that may stay are the type and the age band.
 */
public record MemberErasing(long memberId, String type, String ageBand) {}
