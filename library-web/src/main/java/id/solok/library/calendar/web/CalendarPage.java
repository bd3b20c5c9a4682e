package id.solok.library.calendar.web;

import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.calendar.NotedDays;
import id.solok.library.calendar.OpenDay;
import id.solok.library.calendar.OpenDays;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** A month of a branch with the hours of each day, and what is not as usual in its year; one statement. */
@Named
@RequestScoped
public class CalendarPage {
    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Clock clock;

    private String monthAsked;
    private String branchAsked;
    private OpenDays days;

    private OpenDays days() {
        if (days == null) days = calendar.from(getMonth().withMonth(1).atDay(1));
        return days;
    }

    /** The days of the month in order. */
    public List<OpenDay> getDays() {
        var first = getMonth().atDay(1);
        return first.datesUntil(first.plusMonths(1))
                .map(day -> days().on(getBranch(), day))
                .toList();
    }

    /** The column of the first day: 1 for Monday. */
    public int getFirstColumn() {
        return getMonth().atDay(1).getDayOfWeek().getValue();
    }

    /** What is not as usual in the year of the month. */
    public List<NotedDays> getYearNotes() {
        var first = getMonth().withMonth(1).atDay(1);
        return days().noted(getBranch(), first, first.plusYears(1).minusDays(1));
    }

    public long getOpenDays() {
        return getDays().stream().filter(OpenDay::open).count();
    }

    /** The branch in the address, the central library for none that is known. */
    public String getBranch() {
        return days().branches().stream()
                .filter(branch -> branch.code().equals(branchAsked))
                .findFirst()
                .orElse(days().branches().get(0))
                .code();
    }

    /** The month in the address, this month for none. */
    public YearMonth getMonth() {
        boolean given = monthAsked != null && monthAsked.matches("20[0-9]{2}-(0[1-9]|1[0-2])");
        return given ? YearMonth.parse(monthAsked) : YearMonth.from(getToday());
    }

    public YearMonth getPrevious() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getNext() {
        return getMonth().plusMonths(1);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    public DayOfWeek[] getWeekdays() {
        return DayOfWeek.values();
    }

    public String getMonthAsked() {
        return monthAsked;
    }

    public void setMonthAsked(String newMonth) {
        monthAsked = newMonth;
    }

    public String getBranchAsked() {
        return branchAsked;
    }

    public void setBranchAsked(String newBranch) {
        branchAsked = newBranch;
    }
}
