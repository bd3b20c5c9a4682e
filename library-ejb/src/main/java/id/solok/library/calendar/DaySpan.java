package id.solok.library.calendar;

import java.time.LocalDate;
import java.time.LocalTime;

/**
 * Days that are not as the week says: a closure, a day of other hours, or a holiday; closed when {@code opens} is null,
 * {@code branch} null means every branch.
 */
record DaySpan(
        DayKind kind,
        String branch,
        LocalDate from,
        LocalDate until,
        LocalTime opens,
        LocalTime closes,
        String reasonId,
        String reasonEn) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(until);
    }

    boolean concerns(String aBranch) {
        return branch == null || branch.equals(aBranch);
    }

    OpenDay on(LocalDate day) {
        return new OpenDay(day, opens, closes, kind, reasonId, reasonEn);
    }

    NotedDays noted() {
        return new NotedDays(kind, from, until, opens, closes, reasonId, reasonEn);
    }
}
