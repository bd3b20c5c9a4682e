package id.solok.library.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldWordsTest {
    @Test
    void everyFieldBecomesWhatAReaderCouldHaveTyped() {
        var line = line(Map.of(
                "words", "sejarah",
                "title", "laskar pelangi",
                "author", "hirata",
                "phrase", "ranah minang",
                "without", "film drama",
                "isbn", "978-979-3062-79-2"));

        assertEquals(
                "sejarah \"ranah minang\" judul:laskar judul:pelangi pengarang:hirata isbn:9789793062792 -film -drama",
                line);
    }

    @Test
    void nothingIsNothing() {
        assertEquals("", line(Map.of("title", "  ", "without", " - ")));
    }

    @Test
    void quotesInAFieldDoNotBreakOut() {
        assertEquals("\"a b\" judul:c judul:d", line(Map.of("phrase", "a\" b\"", "title", "\"c -d")));
    }

    private static String line(Map<String, String> parameters) {
        return FieldWords.line(parameters::get);
    }
}
