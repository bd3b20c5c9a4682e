package id.solok.library.membership;

/** A NIK as it is kept: encrypted, and the keyed digest it is found by; both null without one. */
record SealedNik(String cipher, String digest) {}
