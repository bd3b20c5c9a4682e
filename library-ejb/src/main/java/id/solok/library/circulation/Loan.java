package id.solok.library.circulation;

import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.Copy;
import id.solok.library.membership.Member;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;

/** One copy with one member, from lending to return. */
@Entity
public class Loan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "loan_seq")
    @SequenceGenerator(name = "loan_seq", sequenceName = "loan_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "copy_id", updatable = false)
    private Copy copy;

    // null once the loan is nobody's any more
    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "member_id", updatable = false)
    private Member member;

    @Column(name = "lent_at", updatable = false)
    private Instant lentAt;

    @Column(name = "lent_by", updatable = false)
    private String lentBy;

    @Column(name = "due_on")
    private LocalDate dueOn;

    @Column(name = "returned_at")
    private Instant returnedAt;

    @Column(name = "returned_by")
    private String returnedBy;

    @Column(name = "overdue_since")
    private LocalDate overdueSince;

    protected Loan() {}

    Loan(Copy copy, Member member, LocalDate dueOn, String desk, Instant now) {
        this.copy = copy;
        this.member = member;
        this.dueOn = dueOn;
        lentBy = desk;
        lentAt = now;
    }

    void giveBack(String desk, Instant now) {
        if (returnedAt != null) throw new RuleViolation("circulation.already-returned", copy.barcode());
        returnedAt = now;
        returnedBy = desk;
    }

    LoanState state() {
        return new LoanState(
                id, copy.barcode(), copy.title(), member == null ? null : member.id(), lentAt, dueOn, returnedAt);
    }

    /** Who made the loan, and when. */
    String lentBy() {
        return lentBy;
    }

    Instant lentAt() {
        return lentAt;
    }

    long id() {
        return id;
    }

    Copy copy() {
        return copy;
    }

    Member member() {
        return member;
    }

    LocalDate dueOn() {
        return dueOn;
    }
}
