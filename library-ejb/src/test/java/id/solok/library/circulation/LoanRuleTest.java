package id.solok.library.circulation;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.RuleViolation;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** R2 and R3: how many loans, and for how long. */
class LoanRuleTest {
    private final LoanRule rule = new LoanRule(2, 7);

    @Test
    void aMemberMayFillTheLimit() {
        assertDoesNotThrow(() -> rule.checkMore(1));
    }

    @Test
    void oneLoanTooManyIsRefusedWithTheLimit() {
        var refusal = assertThrows(RuleViolation.class, () -> rule.checkMore(2));

        assertEquals("circulation.too-many-loans", refusal.code());
        assertEquals(List.of(2), refusal.args());
    }

    @Test
    void aLimitOfNoneLendsNothing() {
        assertThrows(RuleViolation.class, () -> new LoanRule(0, 7).checkMore(0));
    }

    @Test
    void aLoanFallsDueTheSetDaysAfterAlsoOverTheTurnOfTheYear() {
        assertEquals(LocalDate.of(2027, 1, 4), rule.meantFor(LocalDate.of(2026, 12, 28)));
    }
}
