package id.solok.library.jobs;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One run of a job, from the request to its end. */
@Entity
@Table(name = "job_run")
public class JobRun {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_run_seq")
    @SequenceGenerator(name = "job_run_seq", sequenceName = "job_run_seq")
    private Long id;

    private String job;

    @Column(name = "subject_id")
    private Long subjectId;

    private String occasion;

    @Column(name = "requested_by")
    private String requestedBy;

    @Column(name = "requested_at")
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private JobState state;

    @Column(name = "execution_id")
    private Long executionId;

    private int attempts;
    private long done;
    private Long total;

    @Column(name = "started_at")
    private Instant startedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    private String failure;

    protected JobRun() {}

    JobRun(String job, Long subjectId, String occasion, String requestedBy, Instant now) {
        this.job = job;
        this.subjectId = subjectId;
        this.occasion = occasion;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
        state = JobState.REQUESTED;
    }

    public Long id() {
        return id;
    }

    public JobState state() {
        return state;
    }

    /** A server took the run; its execution is known a moment later. */
    void take(Instant now) {
        state = JobState.RUNNING;
        attempts++;
        if (startedAt == null) startedAt = now;
        endedAt = null;
        failure = null;
    }

    void runsAs(long newExecutionId) {
        executionId = newExecutionId;
    }

    void ended(JobState end, String reason, Instant now) {
        state = end;
        failure = reason;
        endedAt = now;
    }

    void requestAgain() {
        state = JobState.REQUESTED;
    }

    JobRunView view() {
        return new JobRunView(
                id,
                job,
                subjectId,
                occasion,
                requestedBy,
                requestedAt,
                state,
                executionId,
                attempts,
                done,
                total,
                startedAt,
                endedAt,
                failure);
    }
}
