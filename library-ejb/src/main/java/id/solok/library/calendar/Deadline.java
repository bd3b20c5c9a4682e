package id.solok.library.calendar;

import java.time.Duration;
import java.time.Instant;

/** The moment until which something has to be done; what comes at that moment or after is late. */
public record Deadline(Instant at) {
    /** A clock of full hours that runs on holidays and nights too, such as the 3 × 24 hours of UU 27/2022. */
    public static Deadline afterHours(Instant start, int hours) {
        return new Deadline(start.plus(Duration.ofHours(hours)));
    }

    public boolean passed(Instant now) {
        return !now.isBefore(at);
    }

    /** What is left; negative when it has passed. */
    public Duration left(Instant now) {
        return Duration.between(now, at);
    }
}
