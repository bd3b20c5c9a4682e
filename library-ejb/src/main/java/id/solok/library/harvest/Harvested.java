package id.solok.library.harvest;

import java.time.Instant;

/**
 * A record with its last change; {@code brief} or {@code marc} (MARC-in-JSON) when it was asked for and the record is not
 * {@code deleted}.
 */
public record Harvested(
        long id,
        Instant stamp,
        boolean deleted,
        String form,
        String language,
        String mainClass,
        Brief brief,
        String marc) {
    public Position position() {
        return new Position(stamp, id);
    }
}
