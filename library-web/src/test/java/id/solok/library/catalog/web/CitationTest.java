package id.solok.library.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.Form;
import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTest {
    @Test
    void authorsYearTitleEditionPublisher() {
        var citation = Citation.of(book(List.of("A.A. Navis", "Marah Rusli"), 1956, "Cet. 2"), "t.t.");

        assertEquals("A.A. Navis; Marah Rusli. (1956). ", citation.before());
        assertEquals("Robohnya Surau Kami: cerita.", citation.title());
        assertEquals(" Cet. 2. Balai Pustaka.", citation.after());
    }

    @Test
    void withoutAuthorsTheTitleComesFirst() {
        var citation = Citation.of(book(List.of(), null, null), "t.t.");

        assertEquals("", citation.before());
        assertEquals(" (t.t.). Balai Pustaka.", citation.after());
    }

    private static Essentials book(List<String> authors, Integer year, String edition) {
        return new Essentials(
                null,
                "Robohnya Surau Kami",
                "cerita",
                null,
                List.of(),
                List.of(),
                authors,
                "Balai Pustaka",
                "Jakarta",
                year,
                edition,
                null,
                "ind",
                Form.BOOK,
                "899.221",
                List.of(),
                List.of(),
                null,
                "");
    }
}
