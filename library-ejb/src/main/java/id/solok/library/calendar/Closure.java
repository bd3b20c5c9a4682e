package id.solok.library.calendar;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** Days on which a branch, or every branch, is closed. */
@Entity
public class Closure {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "closure_seq")
    @SequenceGenerator(name = "closure_seq", sequenceName = "closure_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "branch_code")
    private String branch;

    @Column(name = "first_day")
    private LocalDate firstDay;

    @Column(name = "last_day")
    private LocalDate lastDay;

    @Column(name = "reason_id")
    private String reasonId;

    @Column(name = "reason_en")
    private String reasonEn;

    @Enumerated(EnumType.STRING)
    private ClosureState state;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "applied_by")
    private String appliedBy;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "taken_back_by")
    private String takenBackBy;

    @Column(name = "taken_back_at")
    private Instant takenBackAt;

    protected Closure() {}

    Closure(ClosureInput input, String actor, Instant now) {
        state = ClosureState.PREPARED;
        createdBy = actor;
        createdAt = now;
        write(input);
    }

    long id() {
        return id;
    }

    LocalDate firstDay() {
        return firstDay;
    }

    void change(ClosureInput input, int versionSeen) {
        checkPrepared();
        if (version != versionSeen) throw new RuleViolation("calendar.changed-meanwhile");
        write(input);
    }

    void checkPrepared() {
        if (state == ClosureState.APPLIED) throw new RuleViolation("calendar.closure-already-applied", appliedBy);
        if (state == ClosureState.TAKEN_BACK) throw new RuleViolation("calendar.closure-was-taken-back", takenBackBy);
    }

    void apply(String actor, Instant now) {
        checkPrepared();
        state = ClosureState.APPLIED;
        appliedBy = actor;
        appliedAt = now;
    }

    void takeBack(String actor, Instant now) {
        if (state == ClosureState.PREPARED) throw new RuleViolation("calendar.closure-not-applied");
        if (state == ClosureState.TAKEN_BACK) throw new RuleViolation("calendar.closure-was-taken-back", takenBackBy);
        state = ClosureState.TAKEN_BACK;
        takenBackBy = actor;
        takenBackAt = now;
    }

    DaySpan span() {
        return new DaySpan(DayKind.CLOSURE, branch, firstDay, lastDay, null, null, reasonId, reasonEn);
    }

    ClosureView view() {
        return new ClosureView(
                id,
                version,
                branch,
                firstDay,
                lastDay,
                reasonId,
                reasonEn,
                state,
                new ClosureView.Signature(createdBy, createdAt),
                appliedAt == null ? null : new ClosureView.Signature(appliedBy, appliedAt),
                takenBackAt == null ? null : new ClosureView.Signature(takenBackBy, takenBackAt));
    }

    private void write(ClosureInput input) {
        branch = input.branch();
        firstDay = input.firstDay();
        lastDay = input.lastDay();
        reasonId = input.reasonId();
        reasonEn = input.reasonEn();
    }
}
