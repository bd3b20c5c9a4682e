package id.solok.library.index;

/** Where an index stands: in the log of which catalogue, and from which transaction on it has to read. */
record Position(String catalogue, long xact) {
    @Override
    public String toString() {
        return catalogue + " " + xact;
    }

    static Position of(String text) {
        int gap = text.indexOf(' ');
        return new Position(text.substring(0, gap), Long.parseLong(text.substring(gap + 1)));
    }
}
