package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class PaceTest {
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private final Pace pace = new Pace(21, 7, 8, 4, Duration.ofSeconds(60), Duration.ofMinutes(240));

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(JAKARTA).toInstant();
    }

    @Test
    void quietHoursLieOverMidnightOfJakarta() {
        assertFalse(pace.quiet(at("2026-11-24T20:59:59")));
        assertTrue(pace.quiet(at("2026-11-24T21:00")));
        assertTrue(pace.quiet(at("2026-11-25T00:30")));
        assertTrue(pace.quiet(at("2026-11-25T06:59:59")));
        assertFalse(pace.quiet(at("2026-11-25T07:00")));
        // 21.00 in Jakarta is 14.00 in Greenwich
        assertTrue(pace.quiet(Instant.parse("2026-11-24T14:00:00Z")));
        assertFalse(pace.quiet(Instant.parse("2026-11-24T13:59:59Z")));
    }

    @Test
    void whatFallsIntoTheQuietHoursWaitsForTheirEnd() {
        assertEquals(at("2026-11-25T07:00"), pace.allowed(at("2026-11-24T22:15")));
        assertEquals(at("2026-11-25T07:00"), pace.allowed(at("2026-11-25T03:00")));
        assertEquals(at("2026-11-25T12:00"), pace.allowed(at("2026-11-25T12:00")));
    }

    @Test
    void urgentKindsDoNotWait() {
        assertEquals(at("2026-11-24T22:15"), pace.due(at("2026-11-24T22:15"), true, true));
    }

    @Test
    void quietHoursWithinADayAndNoneAtAll() {
        var noon = new Pace(12, 14, 8, 4, Duration.ofSeconds(60), Duration.ofMinutes(240));
        assertTrue(noon.quiet(at("2026-11-24T13:00")));
        assertFalse(noon.quiet(at("2026-11-24T14:00")));

        var never = new Pace(0, 0, 8, 4, Duration.ofSeconds(60), Duration.ofMinutes(240));
        assertFalse(never.quiet(at("2026-11-24T00:00")));
        assertFalse(never.quiet(at("2026-11-24T13:00")));
    }

    @Test
    void theDaysMessageComesAtItsHourOnceADay() {
        assertEquals(at("2026-11-24T08:00"), pace.nextDigest(at("2026-11-24T07:59")));
        assertEquals(at("2026-11-25T08:00"), pace.nextDigest(at("2026-11-24T08:00")));
        assertEquals(at("2026-11-25T08:00"), pace.nextDigest(at("2026-11-24T23:00")));
    }

    @Test
    void aDigestHourInTheQuietHoursWaitsForTheirEnd() {
        var early = new Pace(21, 7, 5, 4, Duration.ofSeconds(60), Duration.ofMinutes(240));

        assertEquals(at("2026-11-25T07:00"), early.nextDigest(at("2026-11-24T12:00")));
    }

    @Test
    void eachFailureDoublesTheWaitUpToTheLongest() {
        assertEquals(Duration.ofMinutes(1), pace.pause(1, null));
        assertEquals(Duration.ofMinutes(2), pace.pause(2, null));
        assertEquals(Duration.ofMinutes(8), pace.pause(4, null));
        assertEquals(Duration.ofMinutes(240), pace.pause(12, null));
        assertEquals(Duration.ofMinutes(240), pace.pause(1000, null));
    }

    @Test
    void theOtherSideMayAskForMoreButNotForLess() {
        assertEquals(Duration.ofMinutes(5), pace.pause(1, Duration.ofMinutes(5)));
        assertEquals(Duration.ofMinutes(8), pace.pause(4, Duration.ofMinutes(5)));
    }

    @Test
    void triesAreSpentAfterAsManyAsTheSettingSays() {
        assertFalse(pace.spent(3));
        assertTrue(pace.spent(4));
    }
}
