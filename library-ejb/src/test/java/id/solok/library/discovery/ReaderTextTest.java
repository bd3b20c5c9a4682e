package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Field;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReaderTextTest {
    @Test
    void wordsMustAllBeThere() {
        assertEquals(all("adat minang"), ReaderText.clause(" adat  minang "));
    }

    @Test
    void fieldsPhrasesAndYearsHoldTogether() {
        assertEquals(
                new Clause.And(List.of(
                        all("novel"),
                        Clause.words(Field.TITLE, "laskar"),
                        new Words(Field.AUTHOR, "andrea hirata", Match.PHRASE),
                        new Clause.Years(2010, 2020))),
                ReaderText.clause("novel judul:laskar author:\"andrea hirata\" tahun:2010-2020"));
    }

    @Test
    void aMinusLeavesOut() {
        assertEquals(new Clause.Without(all("minangkabau"), all("novel")), ReaderText.clause("minangkabau -novel"));
        assertEquals(new Clause.Without(Clause.EVERYTHING, all("novel")), ReaderText.clause("-novel"));
    }

    @Test
    void orJoinsTheNeighbours() {
        assertEquals(
                new Clause.And(List.of(all("resep"), new Clause.Or(List.of(all("randang"), all("rendang"))))),
                ReaderText.clause("resep randang ATAU rendang"));
    }

    @Test
    void aStarIsABeginning() {
        assertEquals(new Words(Field.ANY, "perpus*", Match.BEGINNING), ReaderText.clause("perpus*"));
    }

    @Test
    void anyTextHasAMeaning() {
        for (var text : List.of("", "\"", "-", ":", "judul:", "ATAU", "a ATAU", "tahun:-", "((", "*", "http://x"))
            ReaderText.clause(text);
    }

    @Test
    void onlyWordsCanBeLeftOut() {
        assertEquals("adat minang", ReaderText.plainWords("adat minang"));
        assertEquals("", ReaderText.plainWords("adat -minang"));
    }

    private static Clause all(String text) {
        return Clause.words(Field.ANY, text);
    }
}
