package id.solok.library.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.solok.library.harvest.Horizon.Reading;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What is known of stamps from the ids of transactions, R3 of the package. */
class HorizonTest {
    private static final Instant ONE = Instant.parse("2026-11-24T01:00:00Z");
    private static final Instant TWO = Instant.parse("2026-11-24T02:00:00Z");
    private static final Instant THREE = Instant.parse("2026-11-24T03:00:00Z");

    private final Horizon horizon = new Horizon();

    @Test
    void withNothingOpenEverythingUntilNowIsThere() {
        horizon.take(new Reading(ONE, 50, 50, null));

        assertEquals(ONE, horizon.known());
    }

    @Test
    void anOpenTransactionHoldsBackWhatCameAfterIt() {
        horizon.take(new Reading(ONE, 50, 50, null));
        horizon.take(new Reading(TWO, 50, 53, null));
        horizon.take(new Reading(THREE, 50, 60, null));

        assertEquals(ONE, horizon.known());
    }

    @Test
    void whenThoseThatWereOpenAreOverTheirReadingHoldsThoughOthersAreOpen() {
        horizon.take(new Reading(ONE, 50, 53, null));
        horizon.take(new Reading(TWO, 55, 60, null));

        assertEquals(ONE, horizon.known());
    }

    @Test
    void nothingIsKnownAfterAStartWhileATransactionIsOpen() {
        horizon.take(new Reading(ONE, 50, 53, null));

        assertNull(horizon.known());
    }

    @Test
    void whatAFinishedTransactionHasLoggedHelpsAfterAStart() {
        horizon.take(new Reading(TWO, 50, 53, ONE));

        assertEquals(ONE, horizon.known());
    }

    @Test
    void theHorizonNeverGoesBack() {
        horizon.take(new Reading(THREE, 50, 50, null));
        horizon.take(new Reading(TWO, 51, 51, ONE));

        assertEquals(THREE, horizon.known());
    }
}
