package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class AgeBandTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void aBandChangesOnTheBirthday() {
        assertEquals("6-12", AgeBand.of(LocalDate.of(2013, 11, 25), TODAY));
        assertEquals("13-17", AgeBand.of(LocalDate.of(2013, 11, 24), TODAY));
        assertEquals("25-59", AgeBand.of(LocalDate.of(1966, 11, 25), TODAY));
        assertEquals("60+", AgeBand.of(LocalDate.of(1966, 11, 24), TODAY));
        assertEquals("0-5", AgeBand.of(TODAY, TODAY));
    }

    @Test
    void whoHasNoDateOfBirthOrOneToComeIsOfUnknownAge() {
        assertEquals("unknown", AgeBand.of(null, TODAY));
        assertEquals("unknown", AgeBand.of(TODAY.plusDays(1), TODAY));
    }
}
