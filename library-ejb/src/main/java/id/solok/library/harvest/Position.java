package id.solok.library.harvest;

import java.time.Instant;

/** A place in the order of changes: behind the record with this stamp and id. */
public record Position(Instant stamp, long id) {
    /** In front of everything stamped at this moment or later. */
    public static Position before(Instant moment) {
        return new Position(moment, 0);
    }
}
