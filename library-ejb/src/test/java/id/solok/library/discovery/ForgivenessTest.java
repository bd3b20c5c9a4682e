package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Facet;
import id.solok.library.index.Field;
import id.solok.library.index.Found;
import id.solok.library.index.IndexQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForgivenessTest {
    private static final Clause RIGHT = Clause.words(Field.ANY, "laskar pelangi");
    private static final Clause ONE_OF = new Clause.Words(Field.ANY, "laskar pelangi", Match.ANY);

    private final List<String> foundNothing = new ArrayList<>();

    private Forgiveness over(Set<Clause> found, String spelling) {
        return new Forgiveness(query -> found(query, found), text -> Optional.ofNullable(spelling), foundNothing::add);
    }

    private static Found found(IndexQuery query, Set<Clause> found) {
        return new Found(found.contains(query.what()) ? 1 : 0, 0, List.of(), Map.of());
    }

    @Test
    void whatIsFoundNeedsNoForgiveness() {
        var results = over(Set.of(RIGHT), "other")
                .search(SearchQuery.all().text("laskar pelangi").forgiving());
        assertEquals(1, results.total());
        assertNull(results.spelling());
        assertEquals(List.of(), foundNothing);
    }

    @Test
    void aBetterSpellingIsUsedAndSaid() {
        var results = over(Set.of(RIGHT), "laskar pelangi")
                .search(SearchQuery.all().text("laskar plangi").forgiving());
        assertEquals("laskar pelangi", results.spelling());
        assertTrue(results.used());
        assertEquals(List.of(), foundNothing);
    }

    @Test
    void thenOneOfTheWordsIsEnough() {
        var results = over(Set.of(ONE_OF), "laskar pelangi")
                .search(SearchQuery.all().text("laskar plangi").forgiving());
        assertTrue(results.relaxed());
        assertEquals(List.of("laskar plangi"), foundNothing);
    }

    @Test
    void whatIsNotFoundUnderFiltersIsNotMissing() {
        var query = SearchQuery.all().text("xyz").filter(Facet.FORM, "braille").forgiving();
        assertEquals(0, over(Set.of(), null).search(query).total());
        assertEquals(List.of(), foundNothing);
    }

    @Test
    void nothingIsForgivenUnasked() {
        var results =
                over(Set.of(ONE_OF), "laskar pelangi").search(SearchQuery.all().text("laskar plangi"));
        assertEquals(0, results.total());
        assertFalse(results.relaxed());
        assertEquals(List.of(), foundNothing);
    }
}
