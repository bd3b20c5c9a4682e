package id.solok.library.notices;

/** What a member wants for one kind: a channel by name, {@code NONE}, or null when nothing was said. */
record Wish(String language, boolean digest, String channel) {
    static final Wish NOTHING_SAID = new Wish(null, false, null);
    static final String NONE = "NONE";
}
