package id.solok.library.calendar.web;

import id.solok.library.calendar.DayHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

/** Whether the library is open at a moment, until when, or when it opens next; {@code day} is null when never. */
record OpeningState(Kind kind, DayOfWeek day, LocalTime time) {
    /** What a visitor at the door would find. */
    enum Kind {
        OPEN,
        OPENS_TODAY,
        CLOSED
    }

    static OpeningState at(LocalDateTime now, List<DayHours> week) {
        var today = now.getDayOfWeek();
        var hours = on(today, week);
        if (hours.openAt(now.toLocalTime())) return new OpeningState(Kind.OPEN, today, hours.closes());
        if (hours.open() && now.toLocalTime().isBefore(hours.opens()))
            return new OpeningState(Kind.OPENS_TODAY, today, hours.opens());
        for (int days = 1; days <= 7; days++) {
            var next = on(today.plus(days), week);
            if (next.open()) return new OpeningState(Kind.CLOSED, next.day(), next.opens());
        }
        return new OpeningState(Kind.CLOSED, null, null);
    }

    /** The hours of a weekday; closed when the week does not name it. */
    static DayHours on(DayOfWeek day, List<DayHours> week) {
        return week.stream().filter(hours -> hours.day() == day).findFirst().orElse(new DayHours(day, null, null));
    }
}
