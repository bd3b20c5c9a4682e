package id.solok.library.applications;

import java.io.Serializable;
import java.time.Instant;

/** An application as the desk reads it. */
public record ApplicationView(
        long id,
        String number,
        long memberId,
        String name,
        String type,
        ApplicationStatus status,
        Instant appliedAt,
        Instant decidedAt,
        String decidedBy,
        DecidedHow decidedHow,
        String refusalReason)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
