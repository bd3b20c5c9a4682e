package id.solok.library.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Call numbers stand as librarians shelve them (R20 of catalog). */
class CallNumberSortTest {
    // UTF-8 bytes and code points are in the same order, which is what the C collation compares
    private static final Comparator<String> SHELF = Comparator.comparing(
            CallNumberSort::key,
            (one, other) -> java.util.Arrays.compareUnsigned(
                    one.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                    other.getBytes(java.nio.charset.StandardCharsets.UTF_8)));

    @Test
    void aMixedShelfStandsInOrder() {
        assertInOrder(
                "001.4 ARI p",
                "005.133 KAD d",
                "020 SUL p",
                "070.4 ABC k",
                "170 BER e",
                "296.3 XYZ a",
                "297 ALI i",
                "297.1 ALI i",
                "297.122 6 SHI m",
                "297.63 HAE h",
                "2X0 NAS i",
                "2X1 SHI t",
                "2X1.2 HAM t",
                "2X1.2 SHI t",
                "2X1.22 SHI t",
                "2X4 RAS f",
                "2X9 YAT s",
                "298 ABC d",
                "299.8 ZZZ a",
                "301 SOE s",
                "808.3 TOE s",
                "899.221 HAM t",
                "899.221 3 HAM d",
                "899.221 3 HAM t",
                "899.221 32 AAA a",
                "959.8 RIC s");
    }

    @Test
    void decimalsAreComparedDigitByDigit() {
        assertInOrder("500", "500.1", "500.11", "500.19", "500.2", "500.9", "501", "510.019", "510.1");
    }

    @Test
    void prefixesStandAsGroupsBehindWhatHasNone() {
        assertInOrder(
                "000 AAA a",
                "999 ZZZ z",
                "A 398.2 AAA a",
                "A 808.83 BBB b",
                "B HAT m",
                "B 920 HAT m",
                "F HIR l",
                "F TOE b",
                "F 813 HIR l",
                "J 398.2 AAA a",
                "KKN 001 ABC a",
                "R 030 ENS e",
                "R 297 ENS e",
                "R 2X0 ENS e",
                "R 298 ENS e",
                "R 499.221 3 KAM k",
                "SKR 370 ABC a");
    }

    @Test
    void authorThenTitleThenYearVolumeAndCopy() {
        assertInOrder(
                "808.3 TOE",
                "808.3 TOE b",
                "808.3 TOE s",
                "808.3 TOE s 1995",
                "808.3 TOE s 2019",
                "808.3 TOE s jil. 1",
                "808.3 TOE s jil. 2",
                "808.3 TOE s jil. 2 c.1",
                "808.3 TOE s jil. 2 c.2",
                "808.3 TOE s jil. 2 c.10",
                "808.3 TOE s jil. 10",
                "808.3 TOE s c.1",
                "808.3 TOE s c.2",
                "808.3 TOE s c.11",
                "808.3 TOH a");
    }

    @Test
    void volumesMayBeWrittenInManyWays() {
        var second = CallNumberSort.key("959.8 RIC s jil. 2");
        for (var written : List.of(
                "959.8 RIC s jilid 2",
                "959.8 RIC s Jil.2",
                "959.8 ric s jil. II",
                "959.8 RIC s v.2",
                "959.8 RIC s v2",
                "959.8 RIC s vol. 2",
                "959.8 RIC s Vol 02",
                "959.8 RIC s j. 2",
                "959.8 RIC s bag. 2")) assertEquals(second, CallNumberSort.key(written), written);
        assertInOrder("959.8 RIC s jil. I", "959.8 RIC s jil. IV", "959.8 RIC s jil. IX", "959.8 RIC s jil. XIV");
    }

    @Test
    void aTitleLetterWithAYearIsNoCopy() {
        assertInOrder("808.3 TOE c 1999", "808.3 TOE c 2001", "808.3 TOE j 1990", "808.3 TOE v 1980");
    }

    @Test
    void cutterNumbersAreDecimals() {
        assertInOrder("636.7 H12a", "636.7 H125k", "636.7 H13a", "636.7 H2b", "636.7 K5a");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"808.3 toe S", " 808.3  TOE  s ", "808.3\tTOE s", "808.3 TOÉ s", "808/.3 TOE s", "808.3TOE s"})
    void caseSpacesAndAccentsAreTheSame(String written) {
        assertEquals(CallNumberSort.key("808.3 TOE s"), CallNumberSort.key(written));
    }

    @Test
    void prefixesOfOneMeaningAreOneGroup() {
        for (var written : List.of("Ref 297.1", "REF. 297.1", "Rujukan 297.1", "R.297.1", "R297.1", "r 297.1"))
            assertEquals(CallNumberSort.key("R 297.1"), CallNumberSort.key(written), written);
        for (var written : List.of("[Fic] HIR l", "FIC HIR l", "Fiksi HIR l", "f hir L"))
            assertEquals(CallNumberSort.key("F HIR l"), CallNumberSort.key(written), written);
        assertEquals(CallNumberSort.key("A 398 X"), CallNumberSort.key("Anak 398 X"));
        assertEquals(CallNumberSort.key("B HAT m"), CallNumberSort.key("Biografi HAT m"));
        assertEquals(CallNumberSort.key("J F HIR l"), CallNumberSort.key("J [Fic] HIR l"));
    }

    @Test
    void aRangeTakesInWhatBeginsWithItsEnd() {
        var last = CallNumberSort.keyOfLast("297");

        assertTrue(CallNumberSort.key("297.99 ZZZ z").compareTo(last) < 0);
        assertTrue(CallNumberSort.key("2X9.9 ZZZ z").compareTo(last) < 0);
        assertTrue(CallNumberSort.key("298").compareTo(last) > 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", "[]", "2X", "X", "///", "000000000000000000", "1", "السيرة", "jil.", "c."})
    void anyTextHasAKey(String text) {
        assertEquals(CallNumberSort.key(text), CallNumberSort.key(text));
    }

    @Test
    void realClassNumbersStandInTheOrderOfTheirDigits() throws IOException {
        var folder = sharedData();
        assumeTrue(folder != null, "shared data is not here");
        List<String> numbers = new ArrayList<>();
        try (var files = Files.list(folder.resolve("open/classification"))) {
            for (var file : files.sorted().toList())
                for (var line : Files.readAllLines(file)
                        .subList(1, Files.readAllLines(file).size())) numbers.add(line.replaceAll("\"|,[0-9]*$", ""));
        }
        numbers.sort(SHELF);
        String before = "";
        int plain = 0;
        for (var number : numbers) {
            var digits = number.replace("/", "").replace("'", "").strip();
            if (!digits.matches("\\d{3}(\\.\\d+)?")) continue;
            var decimal = digits.replace(".", "");
            assertTrue(before.compareTo(decimal) <= 0, before + " before " + number);
            before = decimal;
            plain++;
        }
        assertTrue(plain > numbers.size() / 2);
        System.getLogger("test")
                .log(System.Logger.Level.INFO, "{0} class numbers read, {1} plain", numbers.size(), plain);
    }

    private static Path sharedData() {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent())
            for (var name : List.of("shared/data"))
                if (Files.isDirectory(place.resolve(name).resolve("open/classification"))) return place.resolve(name);
        return null;
    }

    private static void assertInOrder(String... inOrder) {
        var shuffled = new ArrayList<>(Stream.of(inOrder).toList());
        Collections.shuffle(shuffled, new Random(7));
        shuffled.sort(SHELF);
        assertEquals(List.of(inOrder), shuffled);
    }
}
