package id.solok.library.membership;

import id.solok.library.core.Text;

/** Card numbers: the city's region code 1372, a running number of seven digits, a check digit (Luhn). */
final class CardNumber {
    private static final String PREFIX = "1372";

    private CardNumber() {}

    static String of(long running) {
        var digits = PREFIX + "%07d".formatted(running);
        return digits + checkDigit(digits);
    }

    /** A card as it is kept, from what was scanned or typed: spaces and dashes between the digits do not count. */
    static String asKept(String text) {
        var clean = Text.cleanOrEmpty(text);
        var digits = clean.replaceAll("[\\s-]", "");
        return digits.matches("[0-9]+") ? digits : clean;
    }

    /** Whether the text has the shape of a card of this library, check digit included. */
    static boolean valid(String text) {
        return text.matches(PREFIX + "[0-9]{8,}")
                && checkDigit(text.substring(0, text.length() - 1)) == text.charAt(text.length() - 1);
    }

    static char checkDigit(String digits) {
        int sum = 0;
        for (int i = digits.length() - 1, weight = 2; i >= 0; i--, weight = 3 - weight) {
            int product = (digits.charAt(i) - '0') * weight;
            sum += product > 9 ? product - 9 : product;
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
