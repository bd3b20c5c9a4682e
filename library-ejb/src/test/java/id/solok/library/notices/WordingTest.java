package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordingTest {
    private static final Kind KIND = new Kind(
            "membership.approved", "membership", false, true, false, Map.of("card", "1", "validUntil", "2026-08-17"));

    @Test
    void datesAreWrittenOutInTheReadersLanguage() {
        var values = Map.of("until", "2026-08-17", "at", "2026-08-17T09:05");

        assertEquals("17 Agustus 2026", Wording.filled("{until}", values, "id"));
        assertEquals("17 August 2026", Wording.filled("{until}", values, "en"));
        assertEquals("17 Agustus 2026 09.05", Wording.filled("{at}", values, "id"));
        assertEquals("2026-02-31", Wording.filled("{x}", Map.of("x", "2026-02-31"), "id"));
    }

    @Test
    void aValueIsNoTextOfItsOwn() {
        var values = Map.of("name", "{card} $1 \\ <b>", "card", "99");

        assertEquals("Halo {card} $1 \\ <b>, 99", Wording.filled("Halo {name}, {card}", values, "id"));
    }

    @Test
    void aMissingValueIsNeverSentAsItsPlace() {
        var refusal = assertThrows(RuleViolation.class, () -> Wording.filled("Kartu {card}", Map.of(), "id"));

        assertEquals("notices.value-missing", refusal.code());
    }

    @Test
    void parametersFollowTheTextEachOnce() {
        assertEquals(
                List.of("Sari", "99"),
                Wording.parameters("{name} {card} {name}", Map.of("name", "Sari", "card", "99"), "id"));
    }

    @Test
    void aBraceThatBelongsToNoPlaceIsSeen() {
        assertTrue(Wording.hasStrayBrace("Halo {name"));
        assertTrue(Wording.hasStrayBrace("Halo {}"));
        assertTrue(Wording.hasStrayBrace("Halo {{name}}"));
        assertFalse(Wording.hasStrayBrace("Halo {name}"));
    }

    @Test
    void anUnknownValueIsRefusedAtItsField() {
        var input = new TemplateInput(KIND.key(), "id", null, "Kartu {kartu}", "Halo {name}, {card}");

        var refusal = assertThrows(InvalidInput.class, () -> input.check(KIND));

        assertEquals("subject", refusal.problems().get(0).field());
        assertEquals("notices.unknown-value", refusal.problems().get(0).code());
        assertEquals(1, refusal.problems().size());
    }

    @Test
    void aWhatsAppTextHasANameAndNumberedPlacesForMeta() {
        var input = new TemplateInput(
                KIND.key(), "id", Channel.WHATSAPP, "kartu_baru", "Halo {name}, kartu {card}. Salam, {name}");
        input.check(KIND);

        var preview = TemplatePreview.of(input, KIND);

        assertEquals("Halo {{1}}, kartu {{2}}. Salam, {{1}}", preview.registered());
        var wrong = new TemplateInput(KIND.key(), "id", Channel.WHATSAPP, "Kartu baru", "Halo");
        assertEquals(
                "notices.template-name",
                assertThrows(InvalidInput.class, () -> wrong.check(KIND))
                        .problems()
                        .get(0)
                        .code());
    }
}
