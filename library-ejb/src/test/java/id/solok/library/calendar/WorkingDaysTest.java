package id.solok.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.ClockProducer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** R6 and R7: deadlines in working days and in hours. */
class WorkingDaysTest {
    private static final Set<LocalDate> CHRISTMAS = Set.of(day("2026-12-24"), day("2026-12-25"));
    private final WorkingDays days = new WorkingDays(5, CHRISTMAS, ClockProducer.JAKARTA);

    @Test
    void weekendsAndHolidaysAreNoWorkingDays() {
        assertTrue(days.isWorking(day("2026-12-23")));
        assertFalse(days.isWorking(day("2026-12-25")));
        assertFalse(days.isWorking(day("2026-12-26")));
    }

    @Test
    void threeWorkingDaysOverChristmasAndTheYearsEnd() {
        assertEquals(day("2026-12-29"), days.plus(day("2026-12-22"), 3));
        assertEquals(day("2027-01-01"), days.plus(day("2026-12-31"), 1));
        assertEquals(3, days.between(day("2026-12-22"), day("2026-12-29")));
    }

    @Test
    void aWeekOfSixDaysIsASetting() {
        assertEquals(
                day("2026-12-26"), new WorkingDays(6, CHRISTMAS, ClockProducer.JAKARTA).plus(day("2026-12-23"), 1));
    }

    @Test
    void theDeadlineIsTheEndOfTheDayInJakarta() {
        var late = at("2026-11-24T23:59");

        assertEquals(at("2026-11-28T00:00"), days.deadline(late, 3));
        assertEquals(at("2026-11-28T00:00"), days.deadline(at("2026-11-24T00:00"), 3));
        // 18.00 in London is the next day already
        assertEquals(at("2026-11-27T00:00"), days.deadline(Instant.parse("2026-11-24T18:00:00Z"), 1));
    }

    @Test
    void seventyTwoHoursRunOnHolidaysToo() {
        var deadline = Deadline.afterHours(at("2026-12-24T10:30"), 72);

        assertEquals(at("2026-12-27T10:30"), deadline.at());
        assertFalse(deadline.passed(at("2026-12-27T10:29")));
        assertTrue(deadline.passed(at("2026-12-27T10:30")));
        assertEquals(Duration.ofMinutes(-5), deadline.left(at("2026-12-27T10:35")));
    }

    @Test
    void addingAndCountingAreInversesWhateverIsOff() {
        var random = new Random(6);
        for (int round = 0; round < 300; round++) {
            Set<LocalDate> off = new HashSet<>();
            for (int i = random.nextInt(80); i > 0; i--)
                off.add(day("2028-01-01").plusDays(random.nextInt(400)));
            var any = new WorkingDays(5 + random.nextInt(3), off, ClockProducer.JAKARTA);
            var start = day("2028-01-01").plusDays(random.nextInt(300));
            int count = random.nextInt(40);

            var end = any.plus(start, count);

            assertEquals(count, any.between(start, end));
            assertTrue(count == 0 || any.isWorking(end));
        }
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    private static Instant at(String moment) {
        return LocalDateTime.parse(moment).atZone(ClockProducer.JAKARTA).toInstant();
    }
}
