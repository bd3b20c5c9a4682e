package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.Locale;

/** What is typed of a range of barcodes. */
public record BarcodeRangeInput(String name, String prefix, int digits, CheckDigit checkDigit, long next) {
    private static final int LONGEST_NAME = 60;

    public BarcodeRangeInput {
        name = Text.clean(name);
        prefix = Text.cleanOrEmpty(prefix).toUpperCase(Locale.ROOT);
        if (checkDigit == null) checkDigit = CheckDigit.NONE;
    }

    void check() {
        new InvalidInput.Collector()
                .required(name, "name")
                .atMost(name, LONGEST_NAME, "name")
                .refuseIf(!prefix.matches("[0-9A-Z.-]{0,10}"), "prefix", "catalog.barcode-prefix-form")
                .refuseIf(digits < 3 || digits > 15, "digits", "core.number-between", 3, 15)
                .refuseIf(next < 0 || next > 999_999_999_999_999L, "next", "catalog.barcode-next-form")
                .throwIfAny();
    }
}
