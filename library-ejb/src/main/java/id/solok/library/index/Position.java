package id.solok.library.index;

import java.util.Optional;

/** Where an index stands: in the log of which catalogue, and from which transaction on it has to read. */
record Position(String catalogue, long xact) {
    @Override
    public String toString() {
        return catalogue + " " + xact;
    }

    /** Empty for anything that is none. */
    static Optional<Position> of(String text) {
        if (text == null || !text.matches("[0-9a-f-]{36} [0-9]{1,18}")) return Optional.empty();
        int gap = text.indexOf(' ');
        return Optional.of(new Position(text.substring(0, gap), Long.parseLong(text.substring(gap + 1))));
    }
}
