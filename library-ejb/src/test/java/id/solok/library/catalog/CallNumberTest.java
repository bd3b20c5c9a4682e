package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;

class CallNumberTest {
    @Test
    void classThenAuthorThenTitle() {
        assertEquals("899.2213 HAM t", CallNumber.of(Essentials.of(MarcBooks.tenggelamnya())));
    }

    @Test
    void aBookWithNothingStillGetsOne() {
        var empty = MarcFactory.newInstance().newRecord("00000nam a2200000 a 4500");

        assertEquals("000 TAN t", CallNumber.of(Essentials.of(empty)));
    }
}
