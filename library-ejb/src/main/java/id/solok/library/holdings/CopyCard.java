package id.solok.library.holdings;

import java.time.Instant;
import java.time.LocalDate;

/** Everything that is known of one copy; {@code withdrawn} is null while it belongs to the stock. */
public record CopyCard(
        long id,
        int version,
        long recordId,
        String title,
        String barcode,
        String callNumber,
        String room,
        CopyStatus status,
        CopyDetails details,
        Withdrawn withdrawn,
        int timesLent,
        Instant lastLentAt,
        Instant createdAt,
        Trace trace) {
    /** Why, and since when, a copy is out of the stock. */
    public record Withdrawn(WithdrawalReason reason, String note, LocalDate day) {}

    /** What was last done to the copy, by whom and when. */
    public record Trace(CopyChange change, String by, Instant at) {}
}
