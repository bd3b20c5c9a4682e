package id.solok.library.applications;

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

/** An application for membership; the person it is about is a member without a card. */
@Entity
public class Application {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "application_seq")
    @SequenceGenerator(name = "application_seq", sequenceName = "application_seq")
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "form_key")
    private String formKey;

    @Column(name = "member_id")
    private long memberId;

    private String sender;

    @Enumerated(EnumType.STRING)
    private ApplicationStatus status;

    @Column(name = "applied_at")
    private Instant appliedAt;

    @Column(name = "decided_at")
    private Instant decidedAt;

    @Column(name = "decided_by")
    private String decidedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "decided_how")
    private DecidedHow decidedHow;

    @Column(name = "refusal_reason")
    private String refusalReason;

    protected Application() {}

    Application(String number, String formKey, long memberId, String sender, Instant now) {
        this.number = number;
        this.formKey = formKey;
        this.memberId = memberId;
        this.sender = sender;
        status = ApplicationStatus.WAITING;
        appliedAt = now;
    }

    void approve(DecidedHow how, String actor, Instant now) {
        decide(ApplicationStatus.APPROVED, actor, now);
        decidedHow = how;
    }

    void refuse(String reason, String actor, Instant now) {
        decide(ApplicationStatus.REFUSED, actor, now);
        refusalReason = reason;
    }

    private void decide(ApplicationStatus decision, String actor, Instant now) {
        if (status != ApplicationStatus.WAITING)
            throw new RuleViolation("applications.already-decided", number, decidedBy);
        status = decision;
        decidedBy = actor;
        decidedAt = now;
    }

    Long id() {
        return id;
    }

    long memberId() {
        return memberId;
    }
}
