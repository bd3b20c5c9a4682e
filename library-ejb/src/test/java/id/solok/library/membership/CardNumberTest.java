package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** R1: card numbers and their check digit. */
class CardNumberTest {
    @Test
    void theCheckDigitIsLuhns() {
        assertEquals('3', CardNumber.checkDigit("7992739871"));
        assertEquals('1', CardNumber.checkDigit("401288888888188"));
    }

    @Test
    void aCardHasTheCityTheRunningNumberAndACheckDigit() {
        var card = CardNumber.of(42);

        assertTrue(card.startsWith("13720000042"), card);
        assertEquals(12, card.length());
        assertTrue(CardNumber.valid(card));
    }

    @Test
    void oneWrongDigitOrTwoSwappedAreNoCard() {
        var card = CardNumber.of(4711);
        for (int i = 4; i < card.length(); i++) {
            char other = card.charAt(i) == '9' ? '0' : (char) (card.charAt(i) + 1);
            assertFalse(CardNumber.valid(card.substring(0, i) + other + card.substring(i + 1)));
        }
        assertFalse(CardNumber.valid(card.substring(0, 8) + card.charAt(9) + card.charAt(8) + card.substring(10)));
    }

    @Test
    void spacesAndDashesBetweenDigitsDoNotCount() {
        assertEquals("137200001234", CardNumber.asKept("1372-0000-1234"));
        assertEquals("137200001234", CardNumber.asKept(" 1372 0000 1234"));
        assertEquals("B-12", CardNumber.asKept("B-12"));
    }

    @Test
    void otherTextIsNoCard() {
        assertFalse(CardNumber.valid(""));
        assertFalse(CardNumber.valid("1372"));
        assertFalse(CardNumber.valid("1372 ' or 1=1"));
    }
}
