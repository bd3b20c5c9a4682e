package id.solok.library.catalog;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** International Standard Book Numbers (ISO 2108) in any written form. */
public final class Isbn {
    private static final Pattern TEN = Pattern.compile("\\d{9}[\\dX]");
    private static final Pattern THIRTEEN = Pattern.compile("97[89]\\d{10}");

    private Isbn() {}

    /** The 13 digits of a well-formed ISBN-10 or ISBN-13 with a right check digit; empty for anything else. */
    public static Optional<String> normalized(String text) {
        if (text == null || text.length() > 40) return Optional.empty();
        var digits = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
        if (TEN.matcher(digits).matches() && rightTen(digits)) {
            var stem = "978" + digits.substring(0, 9);
            return Optional.of(stem + checkDigit13(stem));
        }
        if (THIRTEEN.matcher(digits).matches() && checkDigit13(digits) == digits.charAt(12)) return Optional.of(digits);
        return Optional.empty();
    }

    private static boolean rightTen(String digits) {
        int sum = 0;
        for (int i = 0; i < 10; i++) {
            int value = digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0';
            sum += value * (10 - i);
        }
        return sum % 11 == 0;
    }

    private static char checkDigit13(String digits) {
        int sum = 0;
        for (int i = 0; i < 12; i++) sum += (digits.charAt(i) - '0') * (i % 2 == 0 ? 1 : 3);
        return (char) ('0' + (10 - sum % 10) % 10);
    }
}
