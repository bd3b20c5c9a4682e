package id.solok.library.reporting.web;

import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.User;
import id.solok.library.jobs.JobRunView;
import id.solok.library.jobs.JobState;
import id.solok.library.jobs.Jobs;
import id.solok.library.reporting.DailyStatistics;
import id.solok.library.reporting.Statistics;
import id.solok.library.reporting.Today;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The portal's first page: the day in numbers, and what needs looking after. */
@Named
@RequestScoped
public class HomePage {
    private static final int A_WEEK = 7;

    @Inject
    private Statistics statistics;

    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Jobs jobs;

    @Inject
    private User user;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private Today today;
    private List<DailyStatistics> days;
    private List<JobRunView> runs;

    /** Reads what the page shows. */
    public void open() {
        today = statistics.today();
        days = statistics.latest(A_WEEK);
        runs = user.in("admin", "manager", "librarian") ? unfinished() : List.of();
    }

    // of the latest runs those that go on, wait or failed
    private List<JobRunView> unfinished() {
        return jobs.runs(new Window(0, 10)).items().stream()
                .filter(run -> run.state() != JobState.COMPLETED)
                .toList();
    }

    public String getGreeting() {
        int hour = LocalTime.now(clock).getHour();
        var time = hour < 11 ? "morning" : hour < 15 ? "noon" : hour < 18 ? "afternoon" : "evening";
        return language.text("staff.good-" + time, user.getName());
    }

    /** "Buka 08.00–16.00 WIB", or that the central library is closed and why. */
    public String getHours() {
        var day = LocalDate.now(clock);
        var days = calendar.from(day);
        var central = days.on(days.branches().get(0).code(), day);
        if (central.open())
            return language.text("staff.open-today", language.time(central.opens()), language.time(central.closes()));
        var why = central.reason(language.getLocale());
        return why == null ? language.text("staff.closed-today") : language.text("staff.closed-today-because", why);
    }

    public Today getToday() {
        return today;
    }

    public List<DailyStatistics> getDays() {
        return days;
    }

    public List<JobRunView> getRuns() {
        return runs;
    }
}
