package id.solok.library.circulation;

import id.solok.library.core.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides what a scanned copy means: returned when it is out, else lent to the member in front; {@code seenOut} is how
 * the copy stood before the desk waited for its lock, {@code out} how it stands now.
 */
record ScanRule(String barcode, boolean seenOut, boolean out, boolean memberInFront) {
    /** So soon after lending or return, only the desk that had the copy can have it in hand again. */
    static final Duration JUST_NOW = Duration.ofSeconds(2);

    ScanKind decide() {
        if (seenOut != out)
            throw new RuleViolation(out ? "circulation.just-lent" : "circulation.just-returned", barcode);
        if (out) return ScanKind.RETURNED;
        if (!memberInFront) throw new RuleViolation("circulation.card-first", barcode);
        return ScanKind.LENT;
    }

    /** Refuses a second desk that scans what the first has just lent, however closely they follow each other. */
    void checkNotJustLent(Instant lentAt, boolean sameDesk, Instant now) {
        if (!sameDesk && !lentAt.isBefore(justNow(now))) throw new RuleViolation("circulation.just-lent", barcode);
    }

    /** The same for what another desk has just taken back. */
    void checkNotJustReturned(boolean returnedElsewhere) {
        if (returnedElsewhere) throw new RuleViolation("circulation.just-returned", barcode);
    }

    /** Since when what another desk did counts as the same moment. */
    Instant justNow(Instant now) {
        return now.minus(JUST_NOW);
    }
}
