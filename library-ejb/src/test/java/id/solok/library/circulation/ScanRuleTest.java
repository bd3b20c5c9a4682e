package id.solok.library.circulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.RuleViolation;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** R7 and R8: what a scanned copy means at the desk. */
class ScanRuleTest {
    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");

    @Test
    void aCopyOnTheShelfIsLentToTheMemberInFront() {
        assertEquals(ScanKind.LENT, new ScanRule("B1", false, false, true).decide());
    }

    @Test
    void aCopyThatIsOutComesBackWhoeverIsInFront() {
        assertEquals(ScanKind.RETURNED, new ScanRule("B1", true, true, true).decide());
        assertEquals(ScanKind.RETURNED, new ScanRule("B1", true, true, false).decide());
    }

    @Test
    void aCopyOnTheShelfWithNobodyInFrontAsksForACard() {
        assertEquals("circulation.card-first", refusal(new ScanRule("B1", false, false, false)));
    }

    @Test
    void whatAnotherDeskLentWhileThisOneWaitedIsNotTakenBack() {
        assertEquals("circulation.just-lent", refusal(new ScanRule("B1", false, true, true)));
    }

    @Test
    void whatAnotherDeskTookBackWhileThisOneWaitedIsNotLent() {
        assertEquals("circulation.just-returned", refusal(new ScanRule("B1", true, false, true)));
        assertEquals("circulation.just-returned", refusal(new ScanRule("B1", true, false, false)));
    }

    @Test
    void whatAnotherDeskLentAMomentAgoIsNotTakenBack() {
        var rule = new ScanRule("B1", true, true, true);

        var refusal = assertThrows(RuleViolation.class, () -> rule.checkNotJustLent(NOON, false, NOON.plusMillis(900)));

        assertEquals("circulation.just-lent", refusal.code());
    }

    @Test
    void theDeskThatLentMayTakeBackAtOnceAndAnyDeskLater() {
        var rule = new ScanRule("B1", true, true, true);

        assertDoesNotThrow(() -> rule.checkNotJustLent(NOON, true, NOON.plusMillis(900)));
        assertDoesNotThrow(() -> rule.checkNotJustLent(NOON, false, NOON.plusSeconds(3)));
    }

    @Test
    void whatAnotherDeskTookBackAMomentAgoIsNotLent() {
        var rule = new ScanRule("B1", false, false, true);

        var refusal = assertThrows(RuleViolation.class, () -> rule.checkNotJustReturned(true));

        assertEquals("circulation.just-returned", refusal.code());
        assertDoesNotThrow(() -> rule.checkNotJustReturned(false));
    }

    private static String refusal(ScanRule rule) {
        return assertThrows(RuleViolation.class, rule::decide).code();
    }
}
