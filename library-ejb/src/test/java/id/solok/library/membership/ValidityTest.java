package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.RuleViolation;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** How a membership is renewed. */
class ValidityTest {
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private final Validity validity = new Validity().from(START, 365);

    @Test
    void withinTheWindowTheDaysFollowOnWhatHolds() {
        var renewed = validity.renewed(validity.validUntil().minusDays(30), 365, 30);

        assertEquals(validity.validUntil().plusDays(365), renewed.validUntil());
        assertEquals(START, renewed.registeredOn());
    }

    @Test
    void anExpiredMembershipStartsAnewToday() {
        var late = validity.validUntil().plusDays(100);

        assertEquals(late.plusDays(365), validity.renewed(late, 365, 30).validUntil());
    }

    @Test
    void beforeTheWindowItIsRefused() {
        var early = validity.validUntil().minusDays(31);

        var refusal = assertThrows(RuleViolation.class, () -> validity.renewed(early, 365, 30));

        assertEquals("membership.renewal-too-early", refusal.code());
    }

    @Test
    void aBlockStaysThroughARenewal() {
        var blocked = validity.blocked("Buku hilang");

        assertEquals(
                "Buku hilang", blocked.renewed(validity.validUntil(), 365, 30).blockedReason());
    }
}
