package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** What was last done to a copy, by whom and when. */
@Embeddable
public class CopyTrace {
    @Enumerated(EnumType.STRING)
    @Column(name = "last_change")
    private CopyChange change;

    @Column(name = "changed_by")
    private String by;

    @Column(name = "changed_at")
    private Instant at;

    protected CopyTrace() {}

    CopyTrace(CopyChange change, String by, Instant at) {
        this.change = change;
        this.by = by;
        this.at = at;
    }

    CopyChange change() {
        return change;
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }

    CopyCard.Trace view() {
        return new CopyCard.Trace(change, by, at);
    }
}
