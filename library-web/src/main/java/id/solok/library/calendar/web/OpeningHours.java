package id.solok.library.calendar.web;

import id.solok.library.calendar.DayHours;
import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.core.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.stream.Stream;

/** The week's opening hours in words, and whether the door is open now; one statement. */
@Named
@RequestScoped
public class OpeningHours {
    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private LocalDateTime now;
    private List<DayHours> week;
    private OpeningState state;

    /** One line of the table of hours. */
    public record Line(String day, String hours, boolean today) {}

    @PostConstruct
    void load() {
        now = LocalDateTime.now(clock);
        week = calendar.week(now.toLocalDate());
        state = OpeningState.at(now, week);
    }

    public boolean isOpen() {
        return state.kind() == OpeningState.Kind.OPEN;
    }

    /** "Selasa 24 November 2026". */
    public String getToday() {
        LocalDate today = now.toLocalDate();
        return name(today.getDayOfWeek()) + " " + language.day(today);
    }

    public String getHoursToday() {
        return hours(OpeningState.on(now.getDayOfWeek(), week));
    }

    /** When that ends: "tutup pukul 16.00", "buka Senin pukul 08.00"; empty when it is not known. */
    public String getNext() {
        if (state.day() == null) return "";
        var time = language.time(state.time());
        return switch (state.kind()) {
            case OPEN -> language.text("calendar.closes-at", time);
            case OPENS_TODAY -> language.text("calendar.opens-at", time);
            case CLOSED -> language.text("calendar.opens-on-day-at", name(state.day()), time);
        };
    }

    public List<Line> getWeek() {
        return Stream.of(DayOfWeek.values())
                .map(day -> OpeningState.on(day, week))
                .map(hours -> new Line(name(hours.day()), hours(hours), hours.day() == now.getDayOfWeek()))
                .toList();
    }

    private String hours(DayHours hours) {
        if (!hours.open()) return language.text("calendar.closed");
        return language.time(hours.opens()) + "–" + language.time(hours.closes());
    }

    private String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, language.getLocale());
    }
}
