package id.solok.library.calendar;

import java.time.LocalDateTime;

/** Whether a branch is open at a moment, and the day that decides what comes next; {@code day} is null when never. */
public record OpeningState(Kind kind, OpenDay day) {
    /** What a visitor at the door would find. */
    public enum Kind {
        OPEN,
        OPENS_TODAY,
        CLOSED
    }

    public static OpeningState at(LocalDateTime now, String branch, OpenDays calendar) {
        var today = calendar.on(branch, now.toLocalDate());
        if (today.openAt(now.toLocalTime())) return new OpeningState(Kind.OPEN, today);
        if (today.open() && now.toLocalTime().isBefore(today.opens())) return new OpeningState(Kind.OPENS_TODAY, today);
        return new OpeningState(
                Kind.CLOSED,
                calendar.nextOpen(branch, now.toLocalDate())
                        .map(next -> calendar.on(branch, next))
                        .orElse(null));
    }
}
