package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class IsbnTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "978-602-8519-93-9",
                "9786028519939",
                "978 602 8519 93 9",
                "978\u2013602\u20138519\u201393\u20139"
            })
    void oneNumberInAnyWrittenForm(String written) {
        assertEquals(Optional.of("9786028519939"), Isbn.normalized(written));
    }

    @Test
    void tenDigitsBecomeThirteen() {
        assertEquals(Optional.of("9780306406157"), Isbn.normalized("0-306-40615-2"));
        assertEquals(Optional.of("9780804429573"), Isbn.normalized("080442957x"));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"978-602-8519-93-8", "0-306-40615-3", "977-602-8519-93-9", "12345", "ISBN", "97860285199390"})
    void anythingElseIsNone(String written) {
        assertEquals(Optional.empty(), Isbn.normalized(written));
    }
}
