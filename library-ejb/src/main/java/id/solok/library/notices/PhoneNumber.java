package id.solok.library.notices;

import java.util.Optional;

/** A phone number as WhatsApp wants it: digits, with the country's in front; Indonesia's when none is said. */
final class PhoneNumber {
    private PhoneNumber() {}

    static Optional<String> international(String text) {
        var plain = text.replaceAll("[\\s().-]", "");
        var digits = plain.startsWith("+") ? plain.substring(1) : plain;
        if (digits.startsWith("00")) digits = digits.substring(2);
        else if (digits.startsWith("0")) digits = "62" + digits.substring(1);
        return digits.matches("[1-9]\\d{7,14}") ? Optional.of(digits) : Optional.empty();
    }
}
