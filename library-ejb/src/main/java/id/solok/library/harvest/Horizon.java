package id.solok.library.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Knows a moment before which every stamp can be seen, R3 of the package. A reading tells the time, then which ids of
 * transactions are taken; once the oldest open one is above the ids taken at a reading, that reading's time holds.
 */
@ApplicationScoped
class Horizon {
    private static final long KEPT = Duration.ofMillis(100).toNanos();

    @PersistenceContext
    private EntityManager em;

    private Instant known;
    private Reading waiting;
    private long readAt = System.nanoTime() - KEPT;

    /** All ids from {@code open} on may be open, those from {@code free} on were not taken yet at this time. */
    record Reading(Instant at, long open, long free, Instant logged) {}

    synchronized Optional<Instant> now() {
        if (System.nanoTime() - readAt >= KEPT) {
            take(read());
            readAt = System.nanoTime();
        }
        return Optional.ofNullable(known);
    }

    void take(Reading reading) {
        // what a finished transaction has logged is a reading too: later ids were taken later
        if (reading.logged() != null) advance(reading.logged());
        if (waiting != null && waiting.free() <= reading.open()) {
            advance(waiting.at());
            waiting = null;
        }
        if (reading.free() <= reading.open()) advance(reading.at());
        else if (waiting == null) waiting = reading;
    }

    Instant known() {
        return known;
    }

    private void advance(Instant moment) {
        if (known == null || known.isBefore(moment)) known = moment;
    }

    // now() is when the statement came, so before its snapshot; a transaction around it would only make it earlier
    private Reading read() {
        var row = (Object[]) em.createNativeQuery("""
                        select cast(extract(epoch from now()) * 1000000 as bigint),
                            cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint),
                            cast(cast(pg_snapshot_xmax(pg_current_snapshot()) as text) as bigint),
                            (select cast(extract(epoch from at) * 1000000 as bigint) from catalog_change
                             where xact < pg_snapshot_xmin(pg_current_snapshot()) order by xact desc limit 1)""").getSingleResult();
        return new Reading(
                Changes.instant(row[0]),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                row[3] == null ? null : Changes.instant(row[3]));
    }
}
