package id.solok.library.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.calendar.Deadline;
import id.solok.library.core.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class DataRequestTest {
    private static final Instant ASKED = Instant.parse("2026-11-20T10:00:00Z");

    @Test
    void aRequestEndsOnce() {
        var request = new DataRequest("D2026-0001", 7, RequestKind.ACCESS, "?", ASKED, Deadline.afterHours(ASKED, 72));
        request.end(RequestState.DONE, "Ini", "pustakawan", ASKED.plusSeconds(60));

        var refusal = assertThrows(
                RuleViolation.class, () -> request.end(RequestState.REFUSED, "Tidak", "kepala", ASKED.plusSeconds(90)));

        assertEquals("privacy.already-answered", refusal.code());
        assertFalse(request.open());
    }

    @Test
    void aForgottenMemberIsNoLongerInIt() {
        var request = new DataRequest("D2026-0001", 7, RequestKind.ERASURE, "?", ASKED, Deadline.afterHours(ASKED, 72));

        request.forgetMember();

        assertNull(request.memberId());
    }

    @Test
    void theClockRunsOnAtWeekendsAndStopsWithTheAnswer() {
        var monday = Instant.parse("2026-11-23T10:00:00Z");
        var waiting = view(null);
        var answered = view(ASKED.plusSeconds(3600));

        assertFalse(waiting.overdue(monday.minusSeconds(1)));
        assertTrue(waiting.overdue(monday));
        assertEquals(71, waiting.hoursLeft(ASKED.plusSeconds(1800)));
        assertEquals(-1, waiting.hoursLeft(monday.plusSeconds(60)));
        assertFalse(answered.overdue(monday.plusSeconds(86_400)));
    }

    private static RequestView view(Instant answeredAt) {
        var due = Deadline.afterHours(ASKED, 72).at();
        var state = answeredAt == null ? RequestState.OPEN : RequestState.DONE;
        return new RequestView(
                1, "D2026-0001", 7L, "A", "1", RequestKind.ACCESS, state, null, ASKED, due, null, answeredAt, null);
    }
}
