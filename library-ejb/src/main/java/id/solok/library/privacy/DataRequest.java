package id.solok.library.privacy;

import id.solok.library.calendar.Deadline;
import id.solok.library.core.RuleViolation;
import id.solok.library.membership.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** What a member asked about the own data, and what came of it. */
@Entity
@Table(name = "privacy_request")
public class DataRequest {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "privacy_request_seq")
    @SequenceGenerator(name = "privacy_request_seq", sequenceName = "privacy_request_seq")
    private Long id;

    @Version
    private int version;

    private String number;

    @Column(name = "member_id")
    private Long memberId;

    // for reading their name along
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", insertable = false, updatable = false)
    private Member member;

    @Enumerated(EnumType.STRING)
    private RequestKind kind;

    @Enumerated(EnumType.STRING)
    private RequestState state;

    private String details;

    @Column(name = "asked_at")
    private Instant askedAt;

    @Column(name = "due_at")
    private Instant dueAt;

    private String answer;

    @Column(name = "answered_at")
    private Instant answeredAt;

    @Column(name = "answered_by")
    private String answeredBy;

    protected DataRequest() {}

    DataRequest(String number, long memberId, RequestKind kind, String details, Instant now, Deadline due) {
        this.number = number;
        this.memberId = memberId;
        this.kind = kind;
        this.details = details;
        state = RequestState.OPEN;
        askedAt = now;
        dueAt = due.at();
    }

    /** A request ends once; of two who answer at once the second is told. */
    void end(RequestState end, String words, String actor, Instant now) {
        if (state != RequestState.OPEN) throw new RuleViolation("privacy.already-answered", number);
        state = end;
        answer = words;
        answeredBy = actor;
        answeredAt = now;
    }

    /** What stays when the member is erased: that it was asked and when it was done. */
    void forgetMember() {
        memberId = null;
        details = null;
        answer = null;
        if (state == RequestState.TAKEN_BACK) answeredBy = "-";
    }

    boolean open() {
        return state == RequestState.OPEN;
    }

    Long id() {
        return id;
    }

    Long memberId() {
        return memberId;
    }

    RequestKind kind() {
        return kind;
    }

    String number() {
        return number;
    }
}
