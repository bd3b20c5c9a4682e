package id.solok.library.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The help on MARC 21 is there for every field a public library meets, in both languages. */
class MarcHelpTest {
    private static final Path ASSETS = Path.of("src/main/webapp/assets");
    private static final Pattern HEAD = Pattern.compile("(LDR|008) \\S+ (\\d+) (\\d+)");
    private static final String TAGS =
            "010 013 015 016 020 022 024 028 035 040 041 043 044 045 050 080 082 083 084 090 092 100 110 111 130 240 245"
                    + " 246 247 250 254 255 256 257 260 263 264 300 306 307 310 321 336 337 338 340 344 346 347 362 490 500"
                    + " 501 502 504 505 506 508 510 511 515 516 518 520 521 522 524 525 526 530 533 534 536 538 540 541 545"
                    + " 546 547 550 555 580 583 585 586 588 590 600 610 611 630 648 650 651 653 655 656 658 662 700 710 711"
                    + " 720 730 740 752 753 760 762 765 767 770 772 773 774 775 776 777 780 785 786 787 800 810 811 830 850"
                    + " 852 856 880";

    @Test
    void everyUsualFieldIsExplained() throws IOException {
        Set<String> missing = new TreeSet<>(Arrays.asList(TAGS.split(" ", -1)));

        missing.removeAll(lines("marc21.txt").stream()
                .filter(line -> line.matches("\\d{3}\\|.*"))
                .map(line -> line.substring(0, 3))
                .collect(Collectors.toSet()));

        assertEquals(Set.of(), missing);
    }

    @Test
    void everyLineSpeaksBothLanguages() throws IOException {
        for (var line : lines("marc21.txt")) {
            if (line.startsWith("@") || line.startsWith("+")) continue;
            var cells = line.split("\\|", -1);
            int words = line.matches("\\d{3}\\|.*") ? 2 : 1;

            assertEquals(words + 2, cells.length, line);
            assertTrue(cells[words].length() > 1 && cells[words + 1].length() > 1, line);
        }
    }

    @Test
    void everySetOfLinesThatIsUsedIsThere() throws IOException {
        var lines = lines("marc21.txt");

        for (var line : lines) if (line.startsWith("+")) assertTrue(lines.contains("@" + line.substring(1)), line);
    }

    @Test
    void codedPositionsLieWithinTheirField() throws IOException {
        for (var line : lines("marc21-fixed.txt")) {
            var head = HEAD.matcher(line);
            if (!head.lookingAt()) continue;
            int end = Integer.parseInt(head.group(2)) + Integer.parseInt(head.group(3));

            assertTrue(end <= (head.group(1).equals("LDR") ? 24 : 40), line);
        }
    }

    private static List<String> lines(String file) throws IOException {
        return Files.readAllLines(ASSETS.resolve(file)).stream()
                .filter(line -> !line.isBlank() && !line.startsWith(";"))
                .toList();
    }
}
