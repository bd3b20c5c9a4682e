package id.solok.library.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;

/** A week of hours over days; regular hours have no end and no name, {@code branch} null means every branch. */
record WeekPlan(
        String branch,
        boolean period,
        LocalDate from,
        LocalDate until,
        String nameId,
        String nameEn,
        Map<DayOfWeek, DayHours> hours) {
    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    OpenDay on(LocalDate day) {
        var open = hours.get(day.getDayOfWeek());
        return new OpenDay(
                day,
                open == null ? null : open.opens(),
                open == null ? null : open.closes(),
                period ? DayKind.PERIOD : DayKind.WEEK,
                nameId,
                nameEn);
    }
}
