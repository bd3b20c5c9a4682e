package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.index.Clause;
import id.solok.library.index.Facet;
import id.solok.library.index.Field;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchTermsTest {
    private final SearchTerms terms = new SearchTerms(Map.of(
            "q", List.of("two\nlines"),
            "subject", List.of("Adat = istiadat", "Hukum"),
            "stock", List.of("none"),
            "from", List.of("1990"),
            "nonsense", List.of("x")));

    @Test
    void whatIsWrittenIsReadTheSame() {
        assertEquals(terms, SearchTerms.read(terms.written()));
        assertEquals("q=two lines\nfrom=1990\nsubject=Adat = istiadat\nsubject=Hukum\nstock=none", terms.written());
    }

    @Test
    void theQueryHasEverything() {
        var query = terms.query();

        assertEquals("two lines", query.text());
        assertEquals(List.of("Adat = istiadat", "Hukum"), query.filters().get(Facet.SUBJECT));
        assertEquals(List.of("none"), query.filters().get(Facet.STOCK));
        assertEquals(new Clause.Years(1990, null), query.clause());
    }

    @Test
    void wordsMayBeSoughtInOneField() {
        var inField = new SearchTerms(Map.of("q", List.of("979"), "in", List.of("call-number")));

        assertEquals(Clause.words(Field.CALL_NUMBER, "979"), inField.query().clause());
        assertEquals("", inField.query().text());
    }

    @Test
    void aValueIsAddedAndTakenAway() {
        assertTrue(terms.toggled("class", "8").has("class", "8"));
        assertFalse(terms.toggled("subject", "Hukum").has("subject", "Hukum"));
    }

    @Test
    void aFieldWithoutWordsLooksForNothing() {
        assertTrue(new SearchTerms(Map.of("in", List.of("title"))).empty());
        assertTrue(SearchTerms.words(null).empty());
        assertFalse(terms.empty());
    }
}
