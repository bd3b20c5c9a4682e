package id.solok.library.harvest.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates of the protocol: a day or a second of UTC, both included. */
class OaiDateTest {
    @Test
    void aDayLastsUntilTheNext() throws OaiProblem {
        var day = OaiDate.of("2028-02-29");

        assertEquals(Instant.parse("2028-02-29T00:00:00Z"), day.begin());
        assertEquals(Instant.parse("2028-03-01T00:00:00Z"), day.end());
    }

    @Test
    void aSecondLastsUntilTheNext() throws OaiProblem {
        var second = OaiDate.of("2026-12-31T23:59:59Z");

        assertEquals(Instant.parse("2027-01-01T00:00:00Z"), second.end());
    }

    @Test
    void partsOfSecondsAreNotWritten() {
        assertEquals("2026-11-24T01:02:03Z", OaiDate.write(Instant.parse("2026-11-24T01:02:03.999999Z")));
        assertEquals("2026-11-24T01:02:00Z", OaiDate.write(Instant.parse("2026-11-24T01:02:00Z")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2026",
                "2026-11",
                "2027-02-29",
                "2026-13-01",
                "2026-11-24T01:02Z",
                "2026-11-24T01:02:03",
                "2026-11-24T25:02:03Z",
                "2026-11-24T01:02:03.5Z",
                "2026-11-24T01:02:03+07:00",
                " 2026-11-24",
                "२०२६-११-२४"
            })
    void anythingElseIsABadArgument(String text) {
        assertEquals(
                "badArgument",
                assertThrows(OaiProblem.class, () -> OaiDate.of(text)).code());
    }
}
