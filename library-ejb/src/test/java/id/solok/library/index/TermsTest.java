package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TermsTest {
    @ParameterizedTest
    @CsvSource({
        "Soekarno, Sukarno",
        "Tjokroaminoto, Cokroaminoto",
        "Sjahrir, Syahrir",
        "Chairil, Khairil",
        "Djakarta, Jakarta",
        "Koentjaraningrat, Kuncaraningrat",
        "Poerwadarminta, Purwadarminta",
        "Djojopuspito, Joyopuspito",
        "Mangoenwidjaja, Mangunwijaya",
        "Soerjadi, Suryadi",
        "Tjiptomangoenkoesoemo, Ciptomangunkusumo",
        "Oesje, Usye",
        "Saint-Exupéry, saint exupery",
        "Mrázek, MRAZEK",
        "Al-Qur’an, al qur'an",
        "ﬁksi, fiksi",
        "Ｂｕｍｉ, bumi"
    })
    void spellingsOfANameAreOne(String one, String other) {
        assertEquals(Terms.stems(one), Terms.stems(other));
    }

    @Test
    void theOldJMayBeAY() {
        assertEquals("yusuf", Terms.withY("jusuf"));
        assertNull(Terms.withY("djakarta"));
        assertNull(Terms.withY("hamka"));
    }

    @Test
    void ideographsAreWordsOfTheirOwn() {
        assertEquals(List.of("红", "楼", "梦", "1"), Terms.words("红楼梦 1"));
    }

    @Test
    void nothingHasNoWords() {
        assertEquals(List.of(), Terms.words(null));
        assertEquals(List.of(), Terms.words(" -- ' … "));
    }

    @Test
    void aVeryLongWordIsCut() {
        var words = Terms.words("a".repeat(100_000) + " buku");
        assertEquals(2, words.size());
        assertTrue(words.get(0).length() <= 60);
    }

    @Test
    void numbersAndForeignLettersStay() {
        assertEquals(List.of("1984", "роман", "и", "мир"), Terms.stems("1984 Роман и мир"));
    }
}
