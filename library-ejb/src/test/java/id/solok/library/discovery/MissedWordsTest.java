package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissedWordsTest {
    @Test
    void wordsAreFoldedSoThatOneWishIsOneTerm() {
        assertEquals(Optional.of("atomic habits"), MissedWords.counted("  Atomic  HABITS! "));
        assertEquals(Optional.of("perang 1945 1949"), MissedWords.counted("perang 1945-1949"));
    }

    @Test
    void anIsbnIsAWishToo() {
        assertEquals(MissedWords.counted("9789793062792"), MissedWords.counted("978-979-3062-79-2"));
        assertEquals(Optional.of("9789793062792"), MissedWords.counted("978-979-3062-79-2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "siti.aminah@gmail.com",
                "buku untuk siti@contoh.id",
                "1372014506920003",
                "NIK 13.7201.450692.0003",
                "0812-3456-7890",
                "+62 812 3456 7890",
                "hubungi (0755) 20123456",
                "kartu 20260001234"
            })
    void whatTellsOfAPersonIsNotCounted(String text) {
        assertEquals(Optional.empty(), MissedWords.counted(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "x",
                "!!!",
                "12345",
                "https://example.org/x",
                "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            })
    void whatNobodyCouldBuyIsNotCounted(String text) {
        assertEquals(Optional.empty(), MissedWords.counted(text));
    }

    @Test
    void pagesOfTextAreNotCounted() {
        assertEquals(Optional.empty(), MissedWords.counted("kata ".repeat(13)));
        assertEquals(Optional.empty(), MissedWords.counted("panjang sekali ".repeat(30)));
    }
}
