package id.solok.library.notices;

import id.solok.library.core.ClockProducer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;

/** When to send: the quiet hours and the hour of the day's one message, in Asia/Jakarta, and how long to wait after a failure. */
record Pace(int quietFrom, int quietUntil, int digestHour, int tries, Duration first, Duration longest) {
    /** Whether people are left alone at that moment; the hours may lie over midnight. */
    boolean quiet(Instant moment) {
        int hour = local(moment).getHour();
        if (quietFrom <= quietUntil) return hour >= quietFrom && hour < quietUntil;
        return hour >= quietFrom || hour < quietUntil;
    }

    /** The moment itself, or the end of the quiet hours that it falls into. */
    Instant allowed(Instant moment) {
        return quiet(moment) ? next(moment, quietUntil) : moment;
    }

    /** When the next daily message is due, told after {@code moment}. */
    Instant nextDigest(Instant moment) {
        return allowed(next(moment, digestHour));
    }

    Instant due(Instant moment, boolean urgent, boolean digest) {
        if (urgent) return moment;
        return digest ? nextDigest(moment) : allowed(moment);
    }

    /** Twice as long after each failure; the other side may ask for more. */
    Duration pause(int failures, Duration asked) {
        var doubled = first.multipliedBy(1L << Math.min(Math.max(failures - 1, 0), 30));
        var own = doubled.compareTo(longest) > 0 ? longest : doubled;
        return asked != null && asked.compareTo(own) > 0 ? asked : own;
    }

    boolean spent(int failures) {
        return failures >= tries;
    }

    private static Instant next(Instant moment, int hour) {
        var today = local(moment).with(LocalTime.of(hour, 0));
        return (today.toInstant().isAfter(moment) ? today : today.plusDays(1)).toInstant();
    }

    private static ZonedDateTime local(Instant moment) {
        return moment.atZone(ClockProducer.JAKARTA);
    }
}
