package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.marc.MarcJson;
import id.solok.library.marc.OrderedRecord;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;

class MarcTextTest {
    private static final MarcFactory FACTORY = MarcFactory.newInstance();
    private static final String LEADER = "LDR\t00000nam a2200000 i 4500\n";

    @Test
    void whatIsNotTouchedIsTheSameRecord() {
        for (var record : shapes()) {
            var json = MarcJson.write(record);
            var text = MarcText.of(record);

            assertEquals(json, MarcJson.write(MarcText.read(text, text)));
        }
    }

    @Test
    void tenThousandOddRecordsComeBackToTheLetter() {
        var random = new Random(20261124);
        for (int i = 0; i < 10_000; i++) {
            var record = odd(random);
            var text = MarcText.of(record);

            assertEquals(MarcJson.write(record), MarcJson.write(MarcText.read(text, text)));
        }
    }

    @Test
    void anUntouchedFieldStaysBesideOneThatIsChanged() {
        var record = MarcBooks.bumi();
        data(record, "9X", "##", "$", "$harga {dollar} Rp", "{", "lcub}");
        var text = MarcText.of(record);

        var changed = MarcText.read(text.replace("Bumi manusia", "Bumi {dollar}100"), text);

        assertEquals("9X ##$$$harga {dollar} Rp${lcub}", MarcBooks.field(changed, "9X"));
        assertTrue(MarcBooks.field(changed, "245").contains("$pBumi $100 :"));
    }

    @Test
    void aTypedFieldIsCleanedAndItsBlanksStay() {
        var typed = "245\t1#\t$a Judul\u0001 \uD800$bAnak judul ";

        var record = MarcText.read(LEADER + typed, "");

        assertEquals("245 1 $a Judul $bAnak judul ", MarcBooks.field(record, "245"));
    }

    @Test
    void everyLineWithAProblemIsSaidWithItsNumber() {
        var typed = LEADER
                + "24\t  \t$aTanda ruas pendek\n"
                + "245\t10\tJudul tanpa kode\n"
                + "246\t  \t$aJudul$\n"
                + "\n"
                + "500\t  \t \n"
                + "008\t$a2026\n"
                + "520\té1\t$aRingkasan";

        var refusal = assertThrows(InvalidInput.class, () -> MarcText.read(typed, ""));

        assertEquals(
                List.of(
                        "catalog.marc-tag-form[2, 24]",
                        "catalog.marc-code-missing[3, 245]",
                        "catalog.marc-code-missing[4, 246]",
                        "catalog.marc-empty[6, 500]",
                        "catalog.marc-dollar-in-control[7, 008]",
                        "catalog.marc-indicator-form[8, 520]"),
                refusal.problems().stream()
                        .map(problem -> problem.code() + problem.args())
                        .toList());
    }

    @Test
    void aWrongLeaderIsSaid() {
        assertThrows(InvalidInput.class, () -> MarcText.read("LDR\tpendek\n245\t10\t$aJudul", ""));
    }

    private static List<Record> shapes() {
        var linked = MarcBooks.tenggelamnya();
        data(linked, "880", "10", "6", "245-01/(3/r", "a", "غرق السفينة");
        control(linked, "007", "ta");
        control(linked, "007", "cr |||||||||||");
        control(linked, "001", "");
        data(linked, "245", "10", "a", "  Judul kedua, berulang  ", "a", "");
        data(linked, "9AB", "\\^", "A", "lokal", "9", "{lcub}{dollar}$a{u+000A}");
        data(linked, "500", "  ", "a", "baris\nkedua\tkolom\u0085\u2028akhir");
        data(linked, "999", "  ");
        return List.of(linked, MarcBooks.bumi(), new OrderedRecord(FACTORY.newLeader("99999cas a2299999 a 4500")));
    }

    private static Record odd(Random random) {
        var record = new OrderedRecord(FACTORY.newLeader("00000nam a2200000 i 4500"));
        for (int i = random.nextInt(8); i >= 0; i--)
            if (random.nextInt(4) == 0) control(record, tag(random), text(random));
            else data(record, tag(random), "" + ascii(random) + ascii(random), parts(random));
        return record;
    }

    private static String[] parts(Random random) {
        return Stream.generate(() -> List.of("" + ascii(random), text(random)))
                .limit(random.nextInt(4))
                .flatMap(List::stream)
                .toArray(String[]::new);
    }

    private static String tag(Random random) {
        return random.nextInt(9) == 0 ? text(random) : "" + ascii(random) + ascii(random) + ascii(random);
    }

    private static char ascii(Random random) {
        return (char) (' ' + random.nextInt(95));
    }

    private static String text(Random random) {
        var pieces = List.of(
                "$",
                "{",
                "}",
                "dollar}",
                "lcub}",
                "u+000A}",
                "{dollar}",
                "\n",
                "\t",
                " ",
                "é",
                "غ",
                "😀",
                "#",
                "a",
                "\uFFFF");
        var text = new StringBuilder();
        for (int i = random.nextInt(7); i > 0; i--) text.append(pieces.get(random.nextInt(pieces.size())));
        return text.toString();
    }

    private static void control(Record record, String tag, String text) {
        record.addVariableField(new ControlFieldImpl(tag, text));
    }

    private static void data(Record record, String tag, String indicators, String... codesAndTexts) {
        var field = new DataFieldImpl(tag, indicators.charAt(0), indicators.charAt(1));
        for (int i = 0; i < codesAndTexts.length; i += 2)
            field.addSubfield(FACTORY.newSubfield(codesAndTexts[i].charAt(0), codesAndTexts[i + 1]));
        record.addVariableField(field);
    }
}
