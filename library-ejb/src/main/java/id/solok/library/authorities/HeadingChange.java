package id.solok.library.authorities;

/** A heading of a record that was brought to its preferred form. */
public record HeadingChange(String tag, String from, String to, long authorityId) {}
