package id.solok.library.marc;

/** A field as its directory entry gives it: the tag, and where its data stand in the record, without terminator. */
record Span(String tag, int from, int to) {

    boolean isControl() {
        return tag.startsWith("00");
    }
}
