package id.solok.library.calendar.web;

import id.solok.library.calendar.BranchName;
import id.solok.library.calendar.ClosureState;
import id.solok.library.calendar.DayHours;
import id.solok.library.calendar.HolidayType;
import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.core.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Objects;

/** Branches, days and values of the calendar in words. */
@Named
@RequestScoped
public class CalendarWords {
    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private List<BranchName> branches;

    public List<BranchName> getBranches() {
        if (branches == null) branches = calendar.from(LocalDate.now(clock)).branches();
        return branches;
    }

    public HolidayType[] getHolidayTypes() {
        return HolidayType.values();
    }

    /** The name of a branch; "every branch" for none. */
    public String branch(String code) {
        if (code == null || code.isEmpty()) return language.text("calendar.every-branch");
        return getBranches().stream()
                .filter(branch -> branch.code().equals(code))
                .map(branch -> branch.name(language.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** "Selasa 24 November 2026". */
    public String day(LocalDate day) {
        return weekday(day.getDayOfWeek()) + " " + language.day(day);
    }

    /** One day or "24 November 2026 sampai 26 November 2026". */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : language.text("calendar.from-to", first, last);
    }

    /** "November 2026". */
    public String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern("MMMM yyyy", language.getLocale()));
    }

    public String weekday(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }

    /** "08.00–16.00", or that it is closed. */
    public String hours(LocalTime opens, LocalTime closes) {
        if (opens == null) return language.text("calendar.closed");
        return language.time(opens) + "–" + language.time(closes);
    }

    /** A week in one line: weekdays with the same hours are drawn together. */
    public String week(List<DayHours> week) {
        var line = new StringBuilder();
        for (int i = 0; i < week.size(); ) {
            int last = i;
            while (last + 1 < week.size() && same(week.get(i), week.get(last + 1))) last++;
            if (i > 0) line.append("; ");
            line.append(weekday(week.get(i).day()));
            if (last > i) line.append("–").append(weekday(week.get(last).day()));
            line.append(" ").append(hours(week.get(i).opens(), week.get(i).closes()));
            i = last + 1;
        }
        return line.toString();
    }

    /** A value that a closure moves: a day in words, anything else as it is. */
    public String value(String value) {
        if (value == null) return language.text("calendar.value-gone");
        return value.matches("\\d{4}-\\d{2}-\\d{2}") ? day(LocalDate.parse(value)) : value;
    }

    /** The style of a closure's state. */
    public String style(ClosureState state) {
        return switch (state) {
            case PREPARED -> "status-busy";
            case APPLIED -> "status-ok";
            case TAKEN_BACK -> "status-bad";
        };
    }

    private static boolean same(DayHours one, DayHours other) {
        return Objects.equals(one.opens(), other.opens()) && Objects.equals(one.closes(), other.closes());
    }
}
