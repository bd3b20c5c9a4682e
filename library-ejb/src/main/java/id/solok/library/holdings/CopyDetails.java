package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.time.LocalDate;

/** What is written down of a copy beside its place; the price in whole rupiah; null
 * is not known, or for condition and lending class the usual. */
public record CopyDetails(
        CopyCondition condition,
        Long price,
        CopySource source,
        LocalDate acquiredOn,
        String accessionNumber,
        String lendingClass,
        String note) {
    static final long DEAREST = 10_000_000_000L;
    private static final int LONGEST_NUMBER = 50;
    private static final int LONGEST_NOTE = 1000;

    public CopyDetails {
        if (condition == null) condition = CopyCondition.GOOD;
        accessionNumber = Text.clean(accessionNumber);
        lendingClass = Text.clean(lendingClass);
        note = Text.clean(note);
    }

    /** Nothing known but that it is in good condition. */
    public static CopyDetails none() {
        return new CopyDetails(null, null, null, null, null, null, null);
    }

    void check(LocalDate today) {
        new InvalidInput.Collector()
                .refuseIf(
                        price != null && (price < 0 || price > DEAREST),
                        "price",
                        "catalog.price-between",
                        "10.000.000.000")
                .refuseIf(acquiredOn != null && acquiredOn.isAfter(today), "acquiredOn", "catalog.not-in-the-future")
                .refuseIf(acquiredOn != null && acquiredOn.getYear() < 1800, "acquiredOn", "catalog.acquired-too-early")
                .atMost(accessionNumber, LONGEST_NUMBER, "accessionNumber")
                .atMost(note, LONGEST_NOTE, "note")
                .throwIfAny();
    }
}
