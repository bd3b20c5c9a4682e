package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is typed of a member is taken whole or refused with every problem at its field. */
class MemberInputTest {
    @Test
    void aSingleNameIsAName() {
        assertDoesNotThrow(() -> new MemberInput("Nurhayati", "general", null, null).check());
    }

    @Test
    void everyProblemIsToldAtOnceAtItsField() {
        var input = new MemberInput("  ", "general", "12ab", "tanpa-at");

        var refusal = assertThrows(InvalidInput.class, input::check);

        assertEquals(
                List.of("name", "phone", "email"),
                refusal.problems().stream().map(InvalidInput.Problem::field).toList());
    }

    @Test
    void aNameOfMoreThanTwoHundredCharactersIsRefused() {
        var refusal =
                assertThrows(InvalidInput.class, () -> new MemberInput("a".repeat(201), "general", null, null).check());

        assertEquals("core.too-long", refusal.problems().get(0).code());
    }
}
