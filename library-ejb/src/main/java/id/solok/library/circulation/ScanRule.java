package id.solok.library.circulation;

import id.solok.library.core.RuleViolation;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides what a scanned copy means: returned when it is out, else lent to the member in front; {@code seenOut} is how
 * the copy stood before the desk waited for its lock, {@code out} how it stands now.
 */
record ScanRule(String barcode, boolean seenOut, boolean out, boolean memberInFront) {
    /** So soon after lending, only the desk that lent the copy can have it in hand again. */
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
        boolean justNow = !lentAt.plus(JUST_NOW).isBefore(now);
        if (justNow && !sameDesk) throw new RuleViolation("circulation.just-lent", barcode);
    }
}
