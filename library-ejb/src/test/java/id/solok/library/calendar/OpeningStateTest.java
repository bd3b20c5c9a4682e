package id.solok.library.calendar;

import static id.solok.library.calendar.Calendars.CENTRAL;
import static id.solok.library.calendar.OpeningState.Kind.CLOSED;
import static id.solok.library.calendar.OpeningState.Kind.OPEN;
import static id.solok.library.calendar.OpeningState.Kind.OPENS_TODAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a visitor finds at the door. */
class OpeningStateTest {
    private final OpenDays usual = Calendars.usual().days();

    @Test
    void openUntilClosingTime() {
        assertState(OPEN, "2026-11-23", "2026-11-23T08:00", usual);
        assertState(OPEN, "2026-11-23", "2026-11-23T15:59", usual);
    }

    @Test
    void beforeOpeningItOpensToday() {
        assertState(OPENS_TODAY, "2026-11-23", "2026-11-23T07:59", usual);
    }

    @Test
    void afterClosingItOpensOnTheNextOpenDay() {
        assertState(CLOSED, "2026-11-24", "2026-11-23T16:00", usual);
        assertState(CLOSED, "2026-11-30", "2026-11-28T20:00", usual);
        assertState(CLOSED, "2026-11-30", "2026-11-29T10:00", usual);
    }

    @Test
    void aHolidayIsPassedOver() {
        var days = Calendars.usual().holiday("2026-11-24").days();

        assertState(CLOSED, "2026-11-25", "2026-11-23T16:00", days);
        assertState(CLOSED, "2026-11-25", "2026-11-24T10:00", days);
    }

    @Test
    void openOnOneDayOnlyItOpensInAWeek() {
        var mondays = new Calendars()
                .regular(null, Calendars.START, Map.of(DayOfWeek.MONDAY, Calendars.hours(DayOfWeek.MONDAY, 8, 16)))
                .days();

        assertState(CLOSED, "2026-11-30", "2026-11-23T17:00", mondays);
    }

    @Test
    void withoutHoursItNeverOpens() {
        var state = OpeningState.at(LocalDateTime.parse("2026-11-23T10:00"), CENTRAL, new Calendars().days());

        assertEquals(CLOSED, state.kind());
        assertNull(state.day());
    }

    private static void assertState(OpeningState.Kind kind, String day, String moment, OpenDays days) {
        var state = OpeningState.at(LocalDateTime.parse(moment), CENTRAL, days);

        assertEquals(kind, state.kind());
        assertEquals(LocalDate.parse(day), state.day().day());
    }
}
