package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.FieldDifference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarcMergeTest {
    private static final String BASE = lines(
            "LDR\t00000nam a2200000 i 4500",
            "005\t20260101000000.0",
            "100\t0 \t$aHamka.",
            "245\t10\t$aMerantau ke Deli /$cHamka.",
            "650\t 4\t$aMinangkabau",
            "650\t 4\t$aPerantauan");

    @Test
    void whatOnlyOneOfUsChangedIsTakenFromHim() {
        var mine = BASE.replace("ke Deli", "ke Medan");
        var theirs = BASE.replace("$aHamka.", "$aHamka,$d1908-1981.").replace("0101", "0202");

        var merged = MarcMerge.of(BASE, mine, theirs);

        assertEquals(theirs.replace("ke Deli", "ke Medan"), merged.text());
        assertEquals(List.of("CHANGED 100 false"), told(merged));
    }

    @Test
    void whereBothChangedOneFieldMineStaysAndTheirsIsShown() {
        var merged = MarcMerge.of(BASE, BASE.replace("ke Deli", "ke Medan"), BASE.replace("ke Deli", "ke Binjai"));

        assertTrue(merged.text().contains("ke Medan"));
        assertEquals(List.of("CHANGED 245 true"), told(merged));
        assertEquals(
                "Merantau ke Binjai /",
                merged.changes().get(0).now().parts().get(0).text());
    }

    @Test
    void fieldsThatBothAddedAreAllThereOnce() {
        var mine = BASE + "\n" + lines("700\t1 \t$aPenyunting", "856\t40\t$uhttps://contoh.id/");
        var theirs = BASE + "\n" + lines("700\t1 \t$aPenerjemah", "856\t40\t$uhttps://contoh.id/");

        var merged = MarcMerge.of(BASE, mine, theirs);

        assertEquals(mine + "\n700\t1 \t$aPenerjemah", merged.text());
        assertEquals(List.of("ADDED 700 false"), told(merged));
    }

    @Test
    void aFieldThatTheyRemovedAndIChangedStays() {
        var mine = BASE.replace("Perantauan", "Perantau");
        var theirs = BASE.replace("\n650\t 4\t$aPerantauan", "");

        var merged = MarcMerge.of(BASE, mine, theirs);

        assertEquals(mine, merged.text());
        assertEquals(List.of("REMOVED 650 true"), told(merged));
    }

    @Test
    void nothingIsToldWhenWeDidTheSame() {
        var same = BASE.replace("ke Deli", "ke Medan");

        assertEquals(List.of(), MarcMerge.of(BASE, same, same).changes());
    }

    @Test
    void theChangedSubfieldIsMarked() {
        var now = BASE.replace("ke Deli /$c", "ke Deli :$bsebuah roman /$c");

        var differences = FieldDifference.between(BASE, now);

        assertEquals(1, differences.size());
        assertEquals(Kind.CHANGED, differences.get(0).kind());
        assertEquals(
                List.of(true, true, false),
                differences.get(0).now().parts().stream()
                        .map(FieldDifference.Part::marked)
                        .toList());
        assertEquals(
                List.of(true, false),
                differences.get(0).before().parts().stream()
                        .map(FieldDifference.Part::marked)
                        .toList());
    }

    @Test
    void aFieldThatOnlyMovedIsSaidToHaveMoved() {
        var now = lines(
                "LDR\t00000nam a2200000 i 4500",
                "005\t20260303000000.0",
                "650\t 4\t$aPerantauan",
                "100\t0 \t$aHamka.",
                "245\t10\t$aMerantau ke Deli /$cHamka.",
                "650\t 4\t$aMinangkabau");

        var differences = FieldDifference.between(BASE, now);

        assertEquals(
                List.of(Kind.MOVED),
                differences.stream().map(FieldDifference::kind).toList());
    }

    @Test
    void addedAndRemovedFieldsAreToldInTheirOrder() {
        var now = BASE.replace("\n100\t0 \t$aHamka.", "")
                .replace("\n650\t 4\t$aMin", "\n520\t  \t$aRantau\n650\t 4\t$aMin");

        var differences = FieldDifference.between(BASE, now);

        assertEquals(
                List.of("REMOVED 100", "ADDED 520"),
                differences.stream().map(one -> one.kind() + " " + one.tag()).toList());
    }

    private static List<String> told(MergedMarc merged) {
        return merged.changes().stream()
                .map(one -> one.kind() + " " + one.tag() + " " + one.kept())
                .toList();
    }

    private static String lines(String... lines) {
        return String.join("\n", lines);
    }
}
