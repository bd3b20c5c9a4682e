package id.solok.library.harvest.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.harvest.HarvestSet;
import id.solok.library.harvest.Position;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A token carries a list whole, and no other text is one. */
class TokenTest {
    private static final Position PLACE = new Position(Instant.parse("2026-11-24T01:02:03.000004Z"), 4711);

    @Test
    void aTokenComesBackAsItWas() throws OaiProblem {
        var set = HarvestSet.of("form-large-print").orElseThrow();
        var end = Instant.parse("2026-11-25T00:00:00Z");
        var token = new Token(Verb.LIST_RECORDS, Prefix.MARCXML, set, end, PLACE, 300);

        assertEquals(token, Token.read(Verb.LIST_RECORDS, token.write()));
    }

    @Test
    void aTokenWithoutSetAndEndComesBackToo() throws OaiProblem {
        var token = new Token(Verb.LIST_IDENTIFIERS, Prefix.OAI_DC, null, null, PLACE, 100);

        assertEquals(token, Token.read(Verb.LIST_IDENTIFIERS, token.write()));
    }

    @Test
    void aTokenOfAnotherVerbIsRefused() {
        var token = new Token(Verb.LIST_IDENTIFIERS, Prefix.OAI_DC, null, null, PLACE, 100).write();

        var problem = assertThrows(OaiProblem.class, () -> Token.read(Verb.LIST_RECORDS, token));

        assertEquals("badResumptionToken", problem.code());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2,LIST_RECORDS,oai_dc,,,1,1,1",
                "1,LIST_RECORDS,mods,,,1,1,1",
                "1,LIST_RECORDS,oai_dc,form-papyrus,,1,1,1",
                "1,LIST_RECORDS,oai_dc,,,-1,1,1",
                "1,LIST_RECORDS,oai_dc,,,1,9999999999999999999,1",
                "1,LIST_RECORDS,oai_dc,,,1,1,1\n"
            })
    void whatWasNotWrittenHereIsRefused(String text) {
        var token = Base64.getUrlEncoder().encodeToString(text.getBytes(UTF_8));

        assertThrows(OaiProblem.class, () -> Token.read(Verb.LIST_RECORDS, token));
        assertThrows(OaiProblem.class, () -> Token.read(Verb.LIST_RECORDS, text + "*"));
    }
}
