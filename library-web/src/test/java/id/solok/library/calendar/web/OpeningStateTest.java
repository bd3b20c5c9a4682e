package id.solok.library.calendar.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.calendar.DayHours;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpeningStateTest {
    private static final LocalTime EIGHT = LocalTime.of(8, 0);
    private static final LocalTime FOUR = LocalTime.of(16, 0);
    private static final List<DayHours> WEEK = List.of(
            new DayHours(DayOfWeek.MONDAY, EIGHT, FOUR),
            new DayHours(DayOfWeek.TUESDAY, EIGHT, FOUR),
            new DayHours(DayOfWeek.SUNDAY, null, null));

    @Test
    void openUntilClosingTime() {
        assertEquals(new OpeningState(OpeningState.Kind.OPEN, DayOfWeek.MONDAY, FOUR), at("2026-11-23T08:00", WEEK));
        assertEquals(new OpeningState(OpeningState.Kind.OPEN, DayOfWeek.MONDAY, FOUR), at("2026-11-23T15:59", WEEK));
    }

    @Test
    void beforeOpeningItOpensToday() {
        assertEquals(
                new OpeningState(OpeningState.Kind.OPENS_TODAY, DayOfWeek.MONDAY, EIGHT), at("2026-11-23T07:59", WEEK));
    }

    @Test
    void afterClosingItOpensOnTheNextOpenDay() {
        assertEquals(
                new OpeningState(OpeningState.Kind.CLOSED, DayOfWeek.TUESDAY, EIGHT), at("2026-11-23T16:00", WEEK));
        assertEquals(new OpeningState(OpeningState.Kind.CLOSED, DayOfWeek.MONDAY, EIGHT), at("2026-11-24T20:00", WEEK));
        assertEquals(new OpeningState(OpeningState.Kind.CLOSED, DayOfWeek.MONDAY, EIGHT), at("2026-11-29T10:00", WEEK));
    }

    @Test
    void openOnOneDayOnlyItOpensInAWeek() {
        var mondays = List.of(new DayHours(DayOfWeek.MONDAY, EIGHT, FOUR));

        assertEquals(
                new OpeningState(OpeningState.Kind.CLOSED, DayOfWeek.MONDAY, EIGHT), at("2026-11-23T17:00", mondays));
    }

    @Test
    void withoutHoursItNeverOpens() {
        assertEquals(new OpeningState(OpeningState.Kind.CLOSED, null, null), at("2026-11-23T10:00", List.of()));
    }

    private static OpeningState at(String moment, List<DayHours> week) {
        return OpeningState.at(LocalDateTime.parse(moment), week);
    }
}
