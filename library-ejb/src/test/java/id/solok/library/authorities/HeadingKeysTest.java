package id.solok.library.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;

class HeadingKeysTest {
    private static final MarcFactory MARC = MarcFactory.newInstance();

    @Test
    void caseAccentsAndPunctuationDoNotCount() {
        assertEquals(key("TOER, Pramoedya Ananta."), key("Toer, Pramoedya  Ananta"));
        assertEquals(key("Gödel, Kurt"), key("Godel Kurt"));
        assertNotEquals(key("Toer, Pramoedya"), key("Toer, Pramoedya Ananta"));
    }

    @Test
    void aNameAndASubjectOfTheSameTextAreTwo() {
        assertNotEquals(HeadingKeys.of(HeadingKind.PLACE, "Solok"), HeadingKeys.of(HeadingKind.SUBJECT, "Solok"));
    }

    @Test
    void aSubdividedSubjectIsFoundByItsMainPartToo() {
        var keys = HeadingKeys.of(HeadingKind.SUBJECT, field("650", "a", "Pendidikan", "z", "Indonesia"));

        assertTrue(keys.contains(HeadingKeys.of(HeadingKind.SUBJECT, "Pendidikan")));
        assertTrue(keys.contains(HeadingKeys.of(HeadingKind.SUBJECT, "Pendidikan -- Indonesia")));
    }

    @Test
    void aWorkIsFoundByItsAuthorToo() {
        var keys = HeadingKeys.of(HeadingKind.PERSON, field("700", "a", "Hamka,", "t", "Tenggelamnya Kapal"));

        assertTrue(keys.contains(key("Hamka")));
        assertEquals(2, keys.size());
    }

    @Test
    void theKindStandsInTheTag() {
        assertEquals(HeadingKind.PERSON, HeadingKind.ofField("600").orElseThrow());
        assertEquals(HeadingKind.TITLE, HeadingKind.ofField("830").orElseThrow());
        assertTrue(HeadingKind.ofField("245").isEmpty());
        assertTrue(HeadingKind.ofField("500").isEmpty());
        assertEquals("150", HeadingKind.SUBJECT.authorityTag());
    }

    private static long key(String name) {
        return HeadingKeys.of(HeadingKind.PERSON, name);
    }

    private static DataField field(String tag, String... codesAndTexts) {
        var field = MARC.newDataField(tag, ' ', ' ');
        for (int i = 0; i < codesAndTexts.length; i += 2)
            field.addSubfield(MARC.newSubfield(codesAndTexts[i].charAt(0), codesAndTexts[i + 1]));
        return field;
    }
}
