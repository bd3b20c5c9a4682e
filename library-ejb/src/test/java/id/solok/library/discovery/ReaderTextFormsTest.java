package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.Text;
import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Clause.Years;
import id.solok.library.index.Field;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTextFormsTest {
    private static Clause any(String text) {
        return Clause.words(Field.ANY, text);
    }

    private static Clause phrase(String text) {
        return new Words(Field.ANY, text, Match.PHRASE);
    }

    private static Clause all(Clause... parts) {
        return new Clause.And(List.of(parts));
    }

    private static Clause either(Clause one, Clause other) {
        return new Clause.Or(List.of(one, other));
    }

    private static void means(Clause expected, String text) {
        assertEquals(expected, ReaderText.clause(text), text);
    }

    @Test
    void wordsAreLookedForTogether() {
        means(any("robohnya surau kami"), " robohnya  surau kami ");
        means(any("orang-orang blanti"), "orang-orang blanti");
    }

    @Test
    void nothingTypedIsEverything() {
        means(Clause.EVERYTHING, "");
        means(Clause.EVERYTHING, "  ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"!!!", "\"\"", "\"", "-", "*", "***", "tahun:-", "judul:\"\"", "- -", "…"})
    void whatHasNoLetterOrDigitFindsNothing(String text) {
        var words = assertInstanceOf(Words.class, ReaderText.clause(text));

        assertTrue(Text.folded(words.text()).isEmpty(), text);
    }

    @Test
    void aPartWithoutLettersTakesNothingAwayFromTheOthers() {
        means(any("laskar pelangi"), "laskar pelangi \"");
        means(any("laskar pelangi"), "laskar pelangi \"\"");
        means(any("perang damai"), "perang - damai");
        means(any("harimau! harimau!"), "harimau! harimau! !!");
        means(any("surau"), "surau -!!!");
    }

    @Test
    void aPhraseStandsInAnyKindOfQuotes() {
        means(phrase("bumi manusia"), "\"bumi manusia\"");
        means(phrase("bumi manusia"), "“bumi manusia”");
        means(phrase("bumi manusia"), "„bumi manusia“");
        means(phrase("bumi manusia"), "«bumi manusia»");
        means(phrase("bumi manusia"), "\"bumi manusia");
        means(all(any("toer"), phrase("bumi manusia")), "\"bumi manusia\" toer");
    }

    @Test
    void aHyphenBeforeAWordLeavesItOut() {
        means(new Clause.Without(any("hamka"), any("tasawuf")), "hamka -tasawuf");
        means(new Clause.Without(any("hamka"), phrase("tasawuf modern")), "hamka -\"tasawuf modern\"");
        means(new Clause.Without(Clause.EVERYTHING, any("fiksi")), "-fiksi");
        means(new Clause.Without(any("a"), either(any("b"), Clause.words(Field.TITLE, "c"))), "a -b -judul:c");
    }

    @Test
    void aFieldIsNamedInBothLanguages() {
        means(Clause.words(Field.TITLE, "surau"), "judul:surau");
        means(Clause.words(Field.TITLE, "surau"), "Title: surau");
        means(new Words(Field.AUTHOR, "A.A. Navis", Match.PHRASE), "pengarang:\"A.A. Navis\"");
        means(all(any("hamka"), Clause.words(Field.PUBLISHER, "balai")), "penerbit:balai hamka");
        means(new Words(Field.SUBJECT, "minang*", Match.BEGINNING), "subjek:minang*");
    }

    @Test
    void whatIsNoFieldIsPartOfTheText() {
        means(any("https //perpustakaan.go.id"), "https://perpustakaan.go.id");
        means(any("Minangkabau: sejarah ringkas"), "Minangkabau: sejarah ringkas");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "tahun:2010,2010,2010",
                "tahun: 2010,2010,2010",
                "year:2010-2015,2010,2015",
                "tahun:2010–2015,2010,2015",
                "tahun:2010..2015,2010,2015",
                "tahun:2010-,2010,-",
                "tahun:..2015,-,2015"
            })
    void yearsHaveABeginningAndAnEnd(String text, Integer from, Integer to) {
        means(new Years(from, to), text);
    }

    @Test
    void whatIsNoYearIsAWord() {
        means(any("tahun kabisat"), "tahun:kabisat");
        means(any("tahun 20102015"), "tahun:20102015");
    }

    @Test
    void alternativesAreThePartsBesideTheWord() {
        means(either(any("surau"), any("masjid")), "surau ATAU masjid");
        means(either(any("surau"), any("masjid")), "surau | masjid");
        means(all(any("sejarah"), either(any("surau"), any("masjid"))), "sejarah surau OR masjid");
        means(all(any("sejarah"), either(phrase("kota solok"), any("solok"))), "sejarah \"kota solok\" ATAU solok");
        means(
                all(any("sejarah"), either(either(any("surau"), any("masjid")), any("langgar"))),
                "sejarah surau ATAU masjid ATAU langgar");
        means(any("surau"), "ATAU surau ATAU");
        means(any("surau atau masjid"), "surau atau masjid");
    }

    @Test
    void aWordMayBeBegunOnly() {
        means(new Words(Field.ANY, "minang*", Match.BEGINNING), "minang*");
        means(any("a*"), "a*");
    }

    @ParameterizedTest
    @ValueSource(strings = {"9799731232", "979-97312-3-2", "979 97312 3 2", "9789799731234", "978-979-97312-3-4"})
    void anIsbnIsOneThingWithItsNameOrWithout(String isbn) {
        means(any(isbn), isbn);
        for (var name : List.of("ISBN ", "isbn:", "isbn: ", "ISBN-13: "))
            means(Clause.words(Field.ISBN, isbn), name + isbn);
    }

    @Test
    void onlyPlainWordsCanBeLookedForWithFewer() {
        assertEquals("bumi manusia", ReaderText.plainWords("bumi  manusia"));
        assertEquals("", ReaderText.plainWords("\"bumi manusia\""));
        assertEquals("", ReaderText.plainWords("bumi -manusia"));
        assertEquals("", ReaderText.plainWords("judul:bumi manusia"));
    }
}
