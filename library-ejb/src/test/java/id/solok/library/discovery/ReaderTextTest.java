package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Field;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReaderTextTest {
    private static Clause words(String text) {
        return Clause.words(Field.ANY, text);
    }

    @Test
    void wordsStayTogether() {
        assertEquals(words("laskar pelangi"), ReaderText.clause("  laskar \t pelangi "));
    }

    @Test
    void quotesMakeAPhraseEvenWhenNotClosed() {
        var phrase = new Words(Field.ANY, "bumi manusia", Match.PHRASE);
        assertEquals(phrase, ReaderText.clause("\"bumi manusia\""));
        assertEquals(phrase, ReaderText.clause("\"bumi manusia"));
        assertEquals(new Clause.And(List.of(words("toer"), phrase)), ReaderText.clause("toer \"bumi manusia\""));
    }

    @Test
    void aMinusLeavesOut() {
        assertEquals(new Clause.Without(words("hamka"), words("tafsir")), ReaderText.clause("hamka -tafsir"));
        assertEquals(
                new Clause.Without(Clause.EVERYTHING, new Words(Field.TITLE, "tafsir al", Match.PHRASE)),
                ReaderText.clause("-judul:\"tafsir al\""));
        assertEquals(words("al-azhar"), ReaderText.clause("al-azhar"));
    }

    @Test
    void eitherJoinsItsNeighbours() {
        var either = new Clause.Or(List.of(words("padi"), words("kopi")));
        for (var or : List.of("OR", "ATAU", "|"))
            assertEquals(
                    new Clause.And(List.of(words("budidaya"), either)),
                    ReaderText.clause("budidaya padi " + or + " kopi"));
    }

    @Test
    void eitherWithoutNeighbourIsNothing() {
        assertEquals(words("kopi"), ReaderText.clause("OR kopi"));
        assertEquals(words("kopi"), ReaderText.clause("kopi OR"));
        assertEquals(Clause.EVERYTHING, ReaderText.clause("OR ATAU |"));
    }

    @ParameterizedTest
    @CsvSource({
        "judul:bumi, TITLE, bumi", "TITLE:bumi, TITLE, bumi", "pengarang:hamka, AUTHOR, hamka",
        "penulis:hamka, AUTHOR, hamka", "subjek:kopi, SUBJECT, kopi", "penerbit:kanisius, PUBLISHER, kanisius",
        "isbn:979-3062-79-7, ISBN, 979-3062-79-7", "klas:899, CLASS, 899", "barcode:SLK1, BARCODE, SLK1"
    })
    void fieldsAreNamed(String text, Field field, String word) {
        assertEquals(Clause.words(field, word), ReaderText.clause(text));
    }

    @Test
    void whatIsNoFieldIsAWord() {
        assertEquals(words("http //solok.go.id/a"), ReaderText.clause("http://solok.go.id/a"));
        assertEquals(words("Sjahrir: politik"), ReaderText.clause("Sjahrir: politik"));
    }

    @Test
    void yearsMayBeOpen() {
        assertEquals(new Clause.Years(2010, 2015), ReaderText.clause("tahun:2010-2015"));
        assertEquals(new Clause.Years(2010, 2015), ReaderText.clause("year:2010..2015"));
        assertEquals(new Clause.Years(2010, null), ReaderText.clause("tahun:2010-"));
        assertEquals(new Clause.Years(null, 2015), ReaderText.clause("tahun:-2015"));
        assertEquals(new Clause.Years(2012, 2012), ReaderText.clause("tahun:2012"));
    }

    @Test
    void aStarBegins() {
        assertEquals(new Words(Field.TITLE, "sejar*", Match.BEGINNING), ReaderText.clause("judul:sejar*"));
        assertEquals(new Words(Field.ANY, "ronggeng*", Match.BEGINNING), ReaderText.clause("ronggeng*"));
    }

    @Test
    void anIsbnIsOneThing() {
        assertEquals(words("978 979 30 6279 2"), ReaderText.clause(" 978 979 30 6279 2 "));
    }

    @Test
    void onlyWordsCanBecomeFewer() {
        assertEquals("laskar pelangi", ReaderText.plainWords("laskar pelangi"));
        assertEquals("", ReaderText.plainWords("laskar -pelangi"));
        assertEquals("", ReaderText.plainWords("judul:pelangi"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-",
                "--",
                "\"",
                "\"\"",
                ":",
                "::",
                "judul:",
                "judul:\"",
                "tahun:",
                "tahun:-",
                "tahun:..",
                "tahun:99999",
                "*",
                "**",
                "-*",
                "-\"",
                "- - -",
                "(((",
                "[a TO b]",
                "a AND NOT",
                "\\",
                "\0",
                "\uD800",
                "' OR 1=1 --",
                "<script>alert(1)</script>",
                "${jndi:x}",
                "#{1+1}",
                "%00",
                "😀",
                "judul:judul:judul:x",
                "-judul:-",
                "| | |",
                "OR -x",
                "\"a\"b\"c",
                "isbn:",
                "klas:*",
                "+a && b"
            })
    void anyTextHasAMeaning(String text) {
        assertNotNull(ReaderText.clause(text));
        assertNotNull(ReaderText.plainWords(text));
    }

    @Test
    void anyMixOfSignsHasAMeaning() {
        var random = new Random(7);
        var signs = List.of("a", "judul", ":", "\"", "-", " ", "*", "OR", "tahun:", "2010", "|", ".", "é", "..");
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--)
                text.append(signs.get(random.nextInt(signs.size())));
            assertNotNull(ReaderText.clause(text.toString()), text.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a:", "-", "\"", "- ", "a\"", "\" ", "OR ", "a | ", ":", "-a:\"", "9", " "})
    void aVeryLongTextIsReadInNoTime(String part) {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> ReaderText.clause(part.repeat(20_000)));
        assertTimeoutPreemptively(Duration.ofMillis(500), () -> new SearchQueryText(part.repeat(1_000_000)).clause());
    }

    /** A text as long as queries let through. */
    private record SearchQueryText(String text) {
        Clause clause() {
            return ReaderText.clause(SearchQuery.all().text(text).text());
        }
    }

    @Test
    void aPhraseWithoutWordsIsStillAClause() {
        assertInstanceOf(Words.class, ReaderText.clause("\"...\""));
    }
}
