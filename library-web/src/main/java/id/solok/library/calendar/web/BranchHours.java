package id.solok.library.calendar.web;

import id.solok.library.calendar.BranchName;
import id.solok.library.calendar.DayHours;
import id.solok.library.calendar.NotedDays;
import id.solok.library.calendar.OpenDay;
import id.solok.library.calendar.OpenDays;
import id.solok.library.calendar.OpeningState;
import id.solok.library.core.web.Language;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.TextStyle;
import java.util.List;

/** The hours of one branch in words. */
public final class BranchHours {
    private static final int A_WEEK = 7;

    private final BranchName branch;
    private final OpenDays calendar;
    private final LocalDateTime now;
    private final Language language;
    private final OpeningState state;

    /** One line of the table of hours. */
    public record Line(String day, String hours, boolean today) {}

    /** Days that are not as usual: which, how, and why. */
    public record Note(String days, String hours, String reason) {}

    BranchHours(BranchName branch, OpenDays calendar, LocalDateTime now, Language language) {
        this.branch = branch;
        this.calendar = calendar;
        this.now = now;
        this.language = language;
        state = OpeningState.at(now, branch.code(), calendar);
    }

    public String getCode() {
        return branch.code();
    }

    public String getName() {
        return branch.name(language.getLocale());
    }

    public boolean isOpen() {
        return state.kind() == OpeningState.Kind.OPEN;
    }

    public String getHoursToday() {
        var today = today();
        return hours(today.opens(), today.closes());
    }

    /** Why today is not as usual; empty when it is. */
    public String getReasonToday() {
        var reason = today().reason(language.getLocale());
        return reason == null ? "" : reason;
    }

    /** When that ends: "tutup pukul 16.00", "buka Senin pukul 08.00"; empty when it is not known. */
    public String getNext() {
        if (state.day() == null) return "";
        return switch (state.kind()) {
            case OPEN ->
                language.text("calendar.closes-at", language.time(state.day().closes()));
            case OPENS_TODAY ->
                language.text("calendar.opens-at", language.time(state.day().opens()));
            case CLOSED ->
                language.text(
                        "calendar.opens-on-day-at",
                        nextDay(state.day()),
                        language.time(state.day().opens()));
        };
    }

    /** The week that is in force today. */
    public List<Line> getWeek() {
        return calendar.week(branch.code(), now.toLocalDate()).stream()
                .map(this::line)
                .toList();
    }

    /** What is not as usual in the coming days. */
    public List<Note> notes(int days) {
        var today = now.toLocalDate();
        return calendar.noted(branch.code(), today, today.plusDays(days)).stream()
                .map(this::note)
                .toList();
    }

    private Note note(NotedDays noted) {
        var days = noted.oneDay()
                ? name(noted.first().getDayOfWeek()) + " " + language.day(noted.first())
                : language.text("calendar.from-to", noted.first(), noted.last());
        return new Note(days, hours(noted.opens(), noted.closes()), noted.reason(language.getLocale()));
    }

    private Line line(DayHours hours) {
        return new Line(name(hours.day()), hours(hours.opens(), hours.closes()), hours.day() == now.getDayOfWeek());
    }

    private OpenDay today() {
        return calendar.on(branch.code(), now.toLocalDate());
    }

    private String hours(LocalTime opens, LocalTime closes) {
        if (opens == null) return language.text("calendar.closed");
        return language.time(opens) + "–" + language.time(closes);
    }

    private String nextDay(OpenDay next) {
        boolean soon = next.day().isBefore(now.toLocalDate().plusDays(A_WEEK));
        return soon ? name(next.day().getDayOfWeek()) : language.day(next.day());
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }
}
