package id.solok.library.privacy;

import id.solok.library.calendar.Deadline;
import java.io.Serializable;
import java.time.Instant;

/** A request as it is read; member, name and card are null once the member is erased. */
public record RequestView(
        long id,
        String number,
        Long memberId,
        String name,
        String card,
        RequestKind kind,
        RequestState state,
        String details,
        Instant askedAt,
        Instant dueAt,
        String answer,
        Instant answeredAt,
        String answeredBy)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean open() {
        return state == RequestState.OPEN;
    }

    /** Whether it was or is answered late. */
    public boolean overdue(Instant now) {
        return new Deadline(dueAt).passed(answeredAt == null ? now : answeredAt);
    }

    /** Full hours that are left; negative when it is late. */
    public long hoursLeft(Instant now) {
        return Math.floorDiv(new Deadline(dueAt).left(now).toMinutes(), 60L);
    }
}
