package id.solok.library.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Calendars put together for tests. */
final class Calendars {
    static final String CENTRAL = "pusat";
    static final String MOBILE = "keliling";
    static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final List<WeekPlan> plans = new ArrayList<>();
    private final List<DaySpan> spans = new ArrayList<>();

    /** Monday to Friday 8 to 16, Saturday 9 to 14. */
    static Calendars usual() {
        var hours = week(8, 16);
        hours.put(DayOfWeek.SATURDAY, hours(DayOfWeek.SATURDAY, 9, 14));
        hours.remove(DayOfWeek.SUNDAY);
        return new Calendars().regular(null, START, hours);
    }

    static Map<DayOfWeek, DayHours> week(int opens, int closes) {
        Map<DayOfWeek, DayHours> hours = new EnumMap<>(DayOfWeek.class);
        for (var day : DayOfWeek.values()) hours.put(day, hours(day, opens, closes));
        return hours;
    }

    static DayHours hours(DayOfWeek day, int opens, int closes) {
        return new DayHours(day, LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    Calendars regular(String branch, LocalDate from, Map<DayOfWeek, DayHours> hours) {
        plans.add(new WeekPlan(branch, false, from, null, null, null, hours));
        return this;
    }

    Calendars period(String branch, LocalDate from, LocalDate until, Map<DayOfWeek, DayHours> hours) {
        plans.add(new WeekPlan(branch, true, from, until, "Jam Ramadan", "Ramadan hours", hours));
        return this;
    }

    Calendars closed(DayKind kind, String branch, String from, String until) {
        spans.add(span(kind, branch, from, until));
        return this;
    }

    Calendars holiday(String day) {
        return closed(DayKind.HOLIDAY, null, day, day);
    }

    Calendars special(String branch, String day, int opens, int closes) {
        var date = LocalDate.parse(day);
        spans.add(new DaySpan(
                DayKind.SPECIAL,
                branch,
                date,
                date,
                LocalTime.of(opens, 0),
                LocalTime.of(closes, 0),
                "Khusus",
                "Special"));
        return this;
    }

    static DaySpan span(DayKind kind, String branch, String from, String until) {
        return new DaySpan(kind, branch, LocalDate.parse(from), LocalDate.parse(until), null, null, "Sebab", "Reason");
    }

    OpenDays days() {
        return new OpenDays(START, List.of(new BranchName(CENTRAL, "Pusat", "Central")), plans, spans);
    }
}
