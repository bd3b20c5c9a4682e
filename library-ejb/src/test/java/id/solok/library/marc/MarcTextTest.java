package id.solok.library.marc;

import static id.solok.library.marc.Books.codes;
import static id.solok.library.marc.Books.data;
import static id.solok.library.marc.Books.iso;
import static id.solok.library.marc.Books.only;
import static id.solok.library.marc.Books.record;
import static id.solok.library.marc.Books.value;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R4 for what the text is written in. */
class MarcTextTest {

    @Test
    void unicodeUnderAUnicodeLeaderIsReadAsItStands() {
        var entry = only(iso(record(data("245", "10", "a", "Pantun Melayu — حكاية"))));

        assertEquals("Pantun Melayu — حكاية", value(entry, "245", 'a'));
        assertEquals(List.of(), codes(entry));
    }

    @Test
    void marc8IsReadIntoComposedLetters() {
        assertEquals("Café Müller", title(entry(' ', "Caf\u00E2e M\u00E8uller")));
        assertEquals(List.of(), codes(entry(' ', "Caf\u00E2e M\u00E8uller")));
    }

    @Test
    void unicodeUnderAMarc8LeaderIsRecognisedWithAWarning() {
        var entry = entry(' ', new String("Kafé".getBytes(java.nio.charset.StandardCharsets.UTF_8), ISO_8859_1));

        assertEquals("Kafé", title(entry));
        assertEquals(List.of("marc.utf8-under-marc8-leader"), codes(entry));
    }

    @Test
    void marc8UnderAUnicodeLeaderIsRecognisedWithAWarning() {
        var entry = entry('a', "Caf\u00E2e");

        assertEquals("Café", title(entry));
        assertEquals(List.of("marc.marc8-under-utf8-leader"), codes(entry));
    }

    @Test
    void latinLettersThatMakeNoMarc8AreReadWithAWarning() {
        var entry = entry(' ', "P\u00E5 omslaget");

        assertEquals("På omslaget", title(entry));
        assertEquals(List.of("marc.read-as-latin1"), codes(entry));
    }

    @Test
    void aByteThatIsNoUnicodeIsReplacedWithAWarning() {
        var entry = entry('a', "Kaf\u00C3\u00A9 \u00FF");

        assertEquals("Kafé \uFFFD", title(entry));
        assertEquals(List.of("marc.bad-utf8"), codes(entry));
    }

    @Test
    void characterReferencesInMarc8BecomeCharacters() {
        assertEquals("Solok \uD83D\uDCDA", title(entry(' ', "Solok &#x1F4DA;")));
        assertEquals("&#xD800;", title(entry(' ', "&#xD800;")));
        assertEquals("&#xFFFFFF;", title(entry(' ', "&#xFFFFFF;")));
        assertEquals("&#x0041;", title(entry('a', "&#x0041;")));
    }

    @Test
    void anUnfinishedEscapeIsDroppedWithAWarning() {
        var entry = entry(' ', "Solok\u001B(");

        assertEquals("Solok", title(entry));
        assertEquals(List.of("marc.bad-marc8"), codes(entry));
    }

    @Test
    void noMarc8TextEverThrows() {
        var random = new Random(3);
        var parts = List.of(
                "\u001B", "(", "$", "1", "N", "3", "!", "E", ")", "-", ",", "s", "g", "\u00E2", "\u00EB", "\u00EC", "a",
                " ", "!9W", "&#x", "\u001F");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder("x");
            for (int n = random.nextInt(9); n >= 0; n--) text.append(parts.get(random.nextInt(parts.size())));
            assertTrue(entry(' ', text.toString()).position() == 1);
        }
    }

    private static MarcEntry entry(char coding, String rawTitle) {
        var text = "245" + "%04d".formatted(rawTitle.length() + 5) + "00000\u001E10\u001Fa" + rawTitle + "\u001E\u001D";
        var leader = "%05dnam %c2200037 a 4500".formatted(24 + text.length(), coding);
        return only((leader + text).getBytes(ISO_8859_1));
    }

    private static String title(MarcEntry entry) {
        return value(entry, "245", 'a');
    }
}
