package id.solok.library.authorities;

/**
 * A line of the sorted list of headings: a preferred form, or another form with the preferred one it leads to.
 *
 * @param preferred null when {@code form} is the preferred form itself
 */
public record AuthorityRow(long authorityId, HeadingKind kind, String form, String preferred) {}
