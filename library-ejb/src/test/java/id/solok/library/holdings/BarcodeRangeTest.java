package id.solok.library.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.RuleViolation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Barcodes out of a range (R21, R22 of catalog). */
class BarcodeRangeTest {
    @Test
    void luhnIsTheOneOfBankCards() {
        assertEquals("3", CheckDigit.LUHN.of("7992739871"));
        assertEquals("1", CheckDigit.LUHN.of("411111111111111"));
    }

    @Test
    void mod11IsTheOneOfIsbn10() {
        assertEquals("2", CheckDigit.MOD11.of("030640615"));
        assertEquals("X", CheckDigit.MOD11.of("080442957"));
    }

    @Test
    void numbersFollowEachOtherWithTheirCheckDigits() {
        var range = range(CheckDigit.LUHN, 99);

        assertEquals(List.of("PKS000992", "PKS001008", "PKS001016"), range.take(3));
        assertEquals(List.of("PKS001024"), range.take(1));
    }

    @Test
    void eachWrongDigitAndEachSwapOfNeighboursIsFound() {
        var range = range(CheckDigit.MOD11, 0);
        var right = "PKS12345" + CheckDigit.MOD11.of("12345");
        assertTrue(range.covers(right) && range.checks(right));
        for (int i = 3; i < 8; i++)
            for (char digit = '0'; digit <= '9'; digit++)
                if (digit != right.charAt(i)) {
                    var wrong = right.substring(0, i) + digit + right.substring(i + 1);
                    assertTrue(range.covers(wrong) && !range.checks(wrong), wrong);
                }
        for (int i = 3; i < 7; i++) {
            var swapped = right.substring(0, i) + right.charAt(i + 1) + right.charAt(i) + right.substring(i + 2);
            assertFalse(range.checks(swapped), swapped);
        }
    }

    @Test
    void whatHasAnotherShapeIsNotItsBusiness() {
        var range = range(CheckDigit.LUHN, 0);

        assertFalse(range.covers("SLK000123"));
        assertFalse(range.covers("PKS12"));
        assertFalse(range.covers("PKSABCDE1"));
    }

    @Test
    void aFullRangeSaysSo() {
        var range = range(CheckDigit.NONE, 99_998);

        assertEquals(2, range.take(2).size());
        var refusal = assertThrows(RuleViolation.class, () -> range.take(1));
        assertEquals("catalog.barcode-range-full", refusal.code());
    }

    private static BarcodeRange range(CheckDigit check, long next) {
        return new BarcodeRange(new BarcodeRangeInput("Koleksi", "PKS", 5, check, next));
    }
}
