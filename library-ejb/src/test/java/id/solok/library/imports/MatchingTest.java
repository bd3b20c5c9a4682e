package id.solok.library.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Draft;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** R3 and R4 of the package: by what a record is known again, and what is left to a person. */
class MatchingTest {
    private static final MarcFactory MARC = MarcFactory.newInstance();
    private static final String ISBN = "9786028519939";
    private static final String OTHER_ISBN = "9786234331530";

    @Test
    void theSameIsbnAndTitleAreTheSameBook() {
        var match = match(List.of(MatchRule.ISBN), book("Bumi Manusia", "2005", "602-8519-93-6"), bumi(1, ISBN));

        assertEquals(1, match.orElseThrow().known().recordId());
        assertFalse(match.orElseThrow().doubtful());
    }

    @Test
    void anIsbnThatWasUsedTwiceIsNoMatch() {
        var match = match(List.of(MatchRule.ISBN), book("Memasak Rendang", "2005", ISBN), bumi(1, ISBN));

        assertTrue(match.isEmpty());
    }

    @Test
    void titlesThatAgreeALittleAreLeftToAPerson() {
        var match =
                match(List.of(MatchRule.ISBN), book("Manusia Indonesia: sebuah tinjauan", "2005", ISBN), bumi(1, ISBN));

        assertTrue(match.orElseThrow().doubtful());
    }

    @Test
    void anotherAuthorInAnotherYearIsDoubted() {
        var other = new Known(ISBN, 1L, null, new Known.Traits("Bumi manusia", null, "Hamka", 1938, ISBN));

        assertTrue(match(List.of(MatchRule.ISBN), book("Bumi Manusia", "2005", ISBN), other)
                .orElseThrow()
                .doubtful());
    }

    @Test
    void twoRecordsThatFitAreLeftToAPerson() {
        var match = match(List.of(MatchRule.ISBN), book("Bumi Manusia", "2005", ISBN), bumi(1, ISBN), bumi(2, ISBN));

        assertTrue(match.orElseThrow().doubtful());
    }

    @Test
    void theFirstSureRuleDecides() {
        var rules = List.of(MatchRule.CONTROL_NUMBER, MatchRule.ISBN);
        var matching = new Matching(rules);
        matching.know(MatchRule.CONTROL_NUMBER, List.of(known("(X)7", 1, "Manusia lain sekali lagi", "")));
        matching.know(MatchRule.ISBN, List.of(bumi(2, ISBN)));

        var match = matching.of(Draft.of(book("Bumi Manusia", "2005", ISBN)));

        assertEquals(MatchRule.ISBN, match.orElseThrow().rule());
        assertEquals(2, match.orElseThrow().known().recordId());
    }

    @Test
    void titleAuthorAndYearKnowABookWithoutNumbers() {
        var draft = Draft.of(book("BUMI MANUSIA", "2005", null));
        var other = Draft.of(book("Bumi manusia :", "2005", null));

        assertEquals(draft.workKey(), other.workKey());
        var match = match(List.of(MatchRule.TITLE_AUTHOR_YEAR), draft, work(draft, 1, ""));
        assertFalse(match.orElseThrow().doubtful());
    }

    @Test
    void twoPublicationsOfOneWorkInOneYearAreTwo() {
        var draft = Draft.of(book("Bumi Manusia", "2005", ISBN));

        assertTrue(match(List.of(MatchRule.TITLE_AUTHOR_YEAR), draft, work(draft, 1, OTHER_ISBN))
                .isEmpty());
        assertTrue(match(List.of(MatchRule.TITLE_AUTHOR_YEAR), draft, work(draft, 1, ISBN))
                .isPresent());
    }

    @Test
    void withoutRulesNothingIsKnown() {
        assertTrue(match(List.of(), book("Bumi Manusia", "2005", ISBN), bumi(1, ISBN))
                .isEmpty());
    }

    private static Optional<Match> match(List<MatchRule> rules, Record record, Known... known) {
        return match(rules, Draft.of(record), known);
    }

    private static Optional<Match> match(List<MatchRule> rules, Draft draft, Known... known) {
        var matching = new Matching(rules);
        rules.forEach(rule -> matching.know(rule, List.of(known)));
        return matching.of(draft);
    }

    private static Known bumi(long id, String isbn) {
        return known(isbn, id, "Bumi manusia", isbn);
    }

    private static Known work(Draft draft, long id, String isbns) {
        return known(draft.workKey().toString(), id, draft.essentials().title(), isbns);
    }

    private static Known known(String key, long id, String title, String isbns) {
        return new Known(key, id, null, new Known.Traits(title, null, "Pramoedya Ananta Toer", 2005, isbns));
    }

    private static Record book(String title, String year, String isbn) {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(MARC.newControlField("001", "7"));
        record.addVariableField(MARC.newControlField("003", "X"));
        record.addVariableField(MARC.newControlField("008", "050101s" + year + "    io            000 1 ind  "));
        if (isbn != null) record.addVariableField(MARC.newDataField("020", ' ', ' ', "a", isbn));
        record.addVariableField(MARC.newDataField("100", '1', ' ', "a", "Toer, Pramoedya Ananta"));
        record.addVariableField(MARC.newDataField("245", '1', '0', "a", title));
        return record;
    }
}
