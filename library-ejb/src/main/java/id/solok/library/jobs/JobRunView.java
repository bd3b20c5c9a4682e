package id.solok.library.jobs;

import java.time.Instant;

/** A run as it is read; {@code done} and {@code total} count the job's own units, total is null when unknown. */
public record JobRunView(
        long id,
        String job,
        Long subjectId,
        String occasion,
        String requestedBy,
        Instant requestedAt,
        JobState state,
        Long executionId,
        int attempts,
        long done,
        Long total,
        Instant startedAt,
        Instant endedAt,
        String failure) {
    public boolean over() {
        return state == JobState.COMPLETED || state == JobState.FAILED;
    }

    public boolean failed() {
        return state == JobState.FAILED;
    }

    /** Per cent done, or -1 when it cannot be known. */
    public int percent() {
        if (state == JobState.COMPLETED) return 100;
        return total == null || total == 0 ? -1 : (int) Math.min(99, done * 100 / total);
    }
}
