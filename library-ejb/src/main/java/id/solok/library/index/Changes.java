package id.solok.library.index;

import java.util.Set;

/** What the log holds since a position: the records to look at again, the rows that are counted as seen, where to go on. */
record Changes(Position position, Set<Long> records, Set<Long> seen) {
    boolean isEmpty() {
        return records.isEmpty();
    }
}
