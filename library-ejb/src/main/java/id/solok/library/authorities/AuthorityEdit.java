package id.solok.library.authorities;

/** An authority as a cataloguer begins to correct it. */
public record AuthorityEdit(long id, int version, AuthorityInput input) {}
