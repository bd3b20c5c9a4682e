package id.solok.library.calendar;

import static id.solok.library.calendar.Calendars.CENTRAL;
import static id.solok.library.calendar.Calendars.MOBILE;
import static id.solok.library.calendar.Calendars.usual;
import static id.solok.library.calendar.Calendars.week;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R1 to R5: when a branch is open. */
class OpenDaysTest {
    private static final LocalDate RAMADAN = LocalDate.of(2026, 2, 18);
    private static final LocalDate RAMADAN_ENDS = LocalDate.of(2026, 3, 19);

    @Test
    void theWeekSaysTheHours() {
        var days = usual().days();

        assertEquals(LocalTime.of(16, 0), days.on(CENTRAL, day("2026-11-24")).closes());
        assertEquals(LocalTime.of(14, 0), days.on(CENTRAL, day("2026-11-28")).closes());
        assertFalse(days.isOpen(CENTRAL, day("2026-11-29")));
        assertNull(days.on(CENTRAL, day("2026-11-29")).reason(Locale.ENGLISH));
    }

    @Test
    void newHoursHoldFromTheirDayOn() {
        var days = usual().regular(null, day("2026-12-01"), week(10, 18)).days();

        assertEquals(LocalTime.of(8, 0), days.on(CENTRAL, day("2026-11-30")).opens());
        assertEquals(LocalTime.of(10, 0), days.on(CENTRAL, day("2026-12-01")).opens());
    }

    @Test
    void aBranchKeepsItsOwnHoursAndEveryonesWithoutAny() {
        var days = usual().regular(MOBILE, day("2026-06-01"), week(9, 12)).days();

        assertEquals(LocalTime.of(8, 0), days.on(MOBILE, day("2026-05-29")).opens());
        assertEquals(LocalTime.of(9, 0), days.on(MOBILE, day("2026-06-02")).opens());
        assertEquals(LocalTime.of(8, 0), days.on(CENTRAL, day("2026-06-02")).opens());
    }

    @Test
    void ramadanHoursHoldBetweenTheirDays() {
        var days = usual().period(null, RAMADAN, RAMADAN_ENDS, week(9, 15)).days();

        assertEquals(LocalTime.of(16, 0), days.on(CENTRAL, RAMADAN.minusDays(1)).closes());
        assertEquals(LocalTime.of(15, 0), days.on(CENTRAL, RAMADAN).closes());
        assertEquals("Ramadan hours", days.on(CENTRAL, RAMADAN).reason(Locale.ENGLISH));
        assertEquals(LocalTime.of(15, 0), days.on(CENTRAL, RAMADAN_ENDS).closes());
        assertEquals(DayKind.WEEK, days.on(CENTRAL, RAMADAN_ENDS.plusDays(1)).kind());
    }

    @Test
    void aPeriodGoesBeforeABranchsOwnWeek() {
        var days = usual().regular(MOBILE, Calendars.START, week(7, 11))
                .period(null, RAMADAN, RAMADAN_ENDS, week(9, 15))
                .days();

        assertEquals(LocalTime.of(9, 0), days.on(MOBILE, RAMADAN).opens());
    }

    @Test
    void closuresGoBeforeSpecialHoursAndThoseBeforeHolidays() {
        var special = usual().holiday("2026-12-25").special(null, "2026-12-25", 9, 12);
        assertEquals(
                DayKind.SPECIAL, special.days().on(CENTRAL, day("2026-12-25")).kind());
        assertTrue(special.days().isOpen(CENTRAL, day("2026-12-25")));

        var closed = special.closed(DayKind.CLOSURE, CENTRAL, "2026-12-24", "2026-12-26")
                .days();

        assertFalse(closed.isOpen(CENTRAL, day("2026-12-25")));
        assertEquals("Sebab", closed.on(CENTRAL, day("2026-12-25")).reason(Locale.forLanguageTag("id")));
        assertTrue(closed.isOpen(MOBILE, day("2026-12-25")));
    }

    @Test
    void whatFallsDueOnAClosedDayFallsDueOnTheNextOpenOne() {
        var days = usual().holiday("2026-12-24").holiday("2026-12-25").days();

        assertEquals(day("2026-12-23"), days.dueOn(CENTRAL, day("2026-12-23")));
        assertEquals(day("2026-12-26"), days.dueOn(CENTRAL, day("2026-12-24")));
        assertEquals(day("2026-12-28"), days.dueOn(CENTRAL, day("2026-12-27")));
    }

    @Test
    void consecutiveClosuresAreOneGap() {
        var days = usual().closed(DayKind.CLOSURE, null, "2026-11-24", "2026-11-26")
                .closed(DayKind.CLOSURE, CENTRAL, "2026-11-27", "2026-11-30")
                .days();

        assertEquals(day("2026-12-01"), days.dueOn(CENTRAL, day("2026-11-25")));
        assertEquals(day("2026-11-27"), days.dueOn(MOBILE, day("2026-11-25")));
    }

    @Test
    void theYearEndsAndALeapDayComes() {
        var days = usual().holiday("2028-01-01").days();

        assertEquals(day("2028-01-03"), days.dueOn(CENTRAL, day("2028-01-01")));
        assertEquals(Optional.of(day("2028-02-29")), days.nextOpen(CENTRAL, day("2028-02-28")));
        assertEquals(Optional.of(day("2028-03-01")), days.plusOpenDays(CENTRAL, day("2028-02-28"), 2));
        assertEquals(2, days.openDaysBetween(CENTRAL, day("2028-02-28"), day("2028-03-01")));
    }

    @Test
    void aBranchThatNeverOpensMovesNothing() {
        var days = new Calendars().regular(null, Calendars.START, Map.of()).days();

        assertEquals(Optional.empty(), days.nextOpen(CENTRAL, day("2026-11-24")));
        assertEquals(Optional.empty(), days.plusOpenDays(CENTRAL, day("2026-11-24"), 3));
        assertEquals(day("2026-11-24"), days.dueOn(CENTRAL, day("2026-11-24")));
    }

    @Test
    void whatIsNotAsUsualIsListedInOrder() {
        var noted = usual().holiday("2026-12-25")
                .closed(DayKind.CLOSURE, CENTRAL, "2026-12-01", "2026-12-03")
                .special(MOBILE, "2026-12-02", 8, 10)
                .days()
                .noted(CENTRAL, day("2026-12-02"), day("2026-12-31"));

        assertEquals(2, noted.size());
        assertEquals(day("2026-12-03"), noted.get(0).last());
        assertTrue(noted.get(1).oneDay());
    }

    /** Whatever stands in the calendar: counting and adding agree, and nothing falls due on a closed day. */
    @Test
    void addingAndCountingAreInversesInAnyCalendar() {
        var random = new Random(21);
        for (int round = 0; round < 300; round++) {
            var days = anyCalendar(random).days();
            var start = day("2026-01-01").plusDays(random.nextInt(1_500));
            int count = random.nextInt(60);

            var reached = days.plusOpenDays(CENTRAL, start, count).orElseThrow();

            assertEquals(count, days.openDaysBetween(CENTRAL, start, reached));
            assertTrue(count == 0 || days.isOpen(CENTRAL, reached));
            var due = days.dueOn(CENTRAL, start);
            assertTrue(days.isOpen(CENTRAL, due) && !due.isBefore(start));
            assertEquals(due, days.dueOn(CENTRAL, due));
            assertEquals(0, days.openDaysBetween(CENTRAL, start.minusDays(1), due.minusDays(1)));
            assertEquals(due, days.nextOpen(CENTRAL, start.minusDays(1)).orElseThrow());
        }
    }

    private static Calendars anyCalendar(Random random) {
        var calendar = usual();
        for (int i = random.nextInt(30); i > 0; i--) {
            var first = day("2026-01-01").plusDays(random.nextInt(1_500));
            var last = first.plusDays(random.nextInt(12));
            switch (random.nextInt(4)) {
                case 0 -> calendar.closed(DayKind.CLOSURE, null, first.toString(), last.toString());
                case 1 -> calendar.closed(DayKind.CLOSURE, CENTRAL, first.toString(), last.toString());
                case 2 -> calendar.holiday(first.toString());
                default ->
                    calendar.period(
                            null, first, last, Map.of(DayOfWeek.TUESDAY, Calendars.hours(DayOfWeek.TUESDAY, 9, 12)));
            }
        }
        return calendar;
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
