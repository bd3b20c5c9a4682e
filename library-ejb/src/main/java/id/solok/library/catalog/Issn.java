package id.solok.library.catalog;

import java.util.Locale;
import java.util.Optional;

/** International Standard Serial Numbers (ISO 3297). */
final class Issn {
    private Issn() {}

    /** As it is printed, 1234-567X; empty when the check digit is wrong or it is no ISSN at all. */
    static Optional<String> normalized(String text) {
        var digits = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u2010-\\u2015-]", "");
        if (!digits.matches("\\d{7}[\\dX]")) return Optional.empty();
        int sum = 0;
        for (int i = 0; i < 8; i++) sum += (digits.charAt(i) == 'X' ? 10 : digits.charAt(i) - '0') * (8 - i);
        return sum % 11 == 0 ? Optional.of(digits.substring(0, 4) + "-" + digits.substring(4)) : Optional.empty();
    }
}
