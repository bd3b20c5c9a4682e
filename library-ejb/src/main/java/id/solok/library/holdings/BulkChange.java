package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;

/** What many copies are to become at once; null leaves a thing as it is, a reason withdraws. */
public record BulkChange(
        String room,
        CopyCondition condition,
        String lendingClass,
        CopyStatus status,
        Long price,
        WithdrawalReason reason,
        String reasonNote) {
    private static final int LONGEST_NOTE = 500;

    public BulkChange {
        room = Text.clean(room);
        lendingClass = Text.clean(lendingClass);
        reasonNote = Text.clean(reasonNote);
    }

    void check() {
        boolean nothing = room == null
                && condition == null
                && lendingClass == null
                && status == null
                && price == null
                && reason == null;
        new InvalidInput.Collector()
                .refuseIf(nothing, "change", "catalog.bulk-nothing-chosen")
                .refuseIf(reason != null && status != null, "status", "catalog.bulk-status-or-withdraw")
                .refuseIf(status == CopyStatus.ON_LOAN, "status", "catalog.loan-status-is-circulations", "")
                .refuseIf(status == CopyStatus.WITHDRAWN, "status", "catalog.withdraw-with-reason", "")
                .refuseIf(
                        price != null && (price < 0 || price > CopyDetails.DEAREST),
                        "price",
                        "catalog.price-between",
                        "10.000.000.000")
                .refuseIf(reason == null && reasonNote != null, "reason", "core.required")
                .atMost(reasonNote, LONGEST_NOTE, "reasonNote")
                .throwIfAny();
    }

    /** The details with what this changes of them. */
    CopyDetails on(CopyDetails details) {
        return new CopyDetails(
                condition == null ? details.condition() : condition,
                price == null ? details.price() : price,
                details.source(),
                details.acquiredOn(),
                details.accessionNumber(),
                lendingClass == null ? details.lendingClass() : lendingClass,
                details.note());
    }
}
