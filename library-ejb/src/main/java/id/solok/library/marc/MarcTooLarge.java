package id.solok.library.marc;

/** A record does not fit into ISO 2709: a field of more than 9,999 bytes, or 99,999 in all; MARCXML has no such limit. */
public final class MarcTooLarge extends Exception {
    private static final long serialVersionUID = 1;

    public MarcTooLarge(String what, int bytes) {
        super("%s has %d bytes".formatted(what, bytes));
    }
}
