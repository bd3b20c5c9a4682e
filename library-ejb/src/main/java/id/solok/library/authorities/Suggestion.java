package id.solok.library.authorities;

/**
 * An authority that may be meant by what was typed.
 *
 * @param via the other form by which it was found; null when found by its preferred heading
 */
public record Suggestion(long authorityId, HeadingKind kind, String heading, String via) {}
