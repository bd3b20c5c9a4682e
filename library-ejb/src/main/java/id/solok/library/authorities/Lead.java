package id.solok.library.authorities;

/** Where a heading's key leads: an authority, by its preferred form or by another. */
record Lead(long key, long authorityId, HeadingKind kind, String heading, boolean preferred, String marc) {
    Controlled controlled() {
        return new Controlled(authorityId, kind, heading, preferred, marc);
    }
}
