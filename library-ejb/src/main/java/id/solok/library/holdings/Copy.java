package id.solok.library.holdings;

import id.solok.library.catalog.BibRecord;
import id.solok.library.core.ChangeListener;
import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;

/** One physical item with a barcode. */
@Entity
@EntityListeners(ChangeListener.class)
public class Copy {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "copy_seq")
    @SequenceGenerator(name = "copy_seq", sequenceName = "copy_seq")
    private Long id;

    @Version
    private int version;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "record_id", updatable = false)
    private BibRecord record;

    private String barcode;

    @Column(name = "call_number")
    private String callNumber;

    @Column(name = "call_number_sort")
    private String callNumberSort;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "room_code")
    private Room room;

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "lending_class")
    private LendingClass lendingClass;

    @Enumerated(EnumType.STRING)
    private CopyStatus status;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Embedded
    private Acquisition acquisition = new Acquisition();

    @Embedded
    private Withdrawal withdrawal;

    @Column(name = "times_lent")
    private int timesLent;

    @Column(name = "last_lent_at")
    private Instant lastLentAt;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Embedded
    private CopyTrace trace;

    protected Copy() {}

    Copy(BibRecord record, String barcode, CopyPlace place, CopyTrace created) {
        this.record = record;
        this.barcode = barcode;
        this.createdAt = created.at();
        status = CopyStatus.AVAILABLE;
        move(place);
        trace = created;
    }

    /** Says which import brings this copy. */
    Copy from(long newImportId) {
        importId = newImportId;
        return this;
    }

    public Long id() {
        return id;
    }

    public String barcode() {
        return barcode;
    }

    public String title() {
        return record.title();
    }

    public CopyStatus status() {
        return status;
    }

    int version() {
        return version;
    }

    CopyTrace trace() {
        return trace;
    }

    void lend(CopyTrace by) {
        if (status == CopyStatus.ON_LOAN) throw new RuleViolation("circulation.already-on-loan", barcode);
        if (status != CopyStatus.AVAILABLE) throw new RuleViolation("circulation.copy-not-for-loan", barcode, status);
        if (!lendingClass.lends()) throw new RuleViolation("circulation.class-not-lent", barcode);
        status = CopyStatus.ON_LOAN;
        timesLent++;
        lastLentAt = by.at();
        trace = by;
    }

    void takeBack(CopyTrace by) {
        if (status != CopyStatus.ON_LOAN) return;
        status = CopyStatus.AVAILABLE;
        trace = by;
    }

    /** Refuses a change that was begun before the copy was last changed, and says what was done since. */
    void checkSeen(int versionSeen) {
        if (version != versionSeen)
            throw new RuleViolation("catalog.copy-changed-meanwhile", barcode, trace.change(), trace.by());
    }

    void change(CopyPlace place, CopyStatus newStatus, CopyTrace by) {
        if (status == CopyStatus.WITHDRAWN) throw new RuleViolation("catalog.copy-is-withdrawn", barcode);
        if (newStatus == CopyStatus.WITHDRAWN) throw new RuleViolation("catalog.withdraw-with-reason", barcode);
        boolean loanTouched = (newStatus == CopyStatus.ON_LOAN) != (status == CopyStatus.ON_LOAN);
        if (loanTouched) throw new RuleViolation("catalog.loan-status-is-circulations", barcode);
        move(place);
        status = newStatus;
        trace = by;
    }

    void describe(CopyDetails details) {
        acquisition = new Acquisition(details);
    }

    /** Why a change of many copies leaves this one out. */
    Optional<RuleViolation> objection(BulkChange change) {
        if (status == CopyStatus.WITHDRAWN) return Optional.of(new RuleViolation("catalog.copy-is-withdrawn", barcode));
        boolean out = status == CopyStatus.ON_LOAN && (change.reason() != null || change.status() != null);
        return out ? Optional.of(new RuleViolation("catalog.not-while-on-loan", barcode)) : Optional.empty();
    }

    /** Takes the copy out of the stock; it stays with all that is known of it. */
    void withdraw(Withdrawal because, CopyTrace by) {
        if (status == CopyStatus.WITHDRAWN) throw new RuleViolation("catalog.copy-is-withdrawn", barcode);
        if (status == CopyStatus.ON_LOAN) throw new RuleViolation("catalog.not-while-on-loan", barcode);
        status = CopyStatus.WITHDRAWN;
        withdrawal = because;
        trace = by;
    }

    /** Puts a withdrawn copy back into the stock. */
    void reinstate(CopyTrace by) {
        if (status != CopyStatus.WITHDRAWN) throw new RuleViolation("catalog.copy-not-withdrawn", barcode);
        status = CopyStatus.AVAILABLE;
        withdrawal = null;
        trace = by;
    }

    void sortAgain() {
        callNumberSort = CallNumberSort.key(callNumber);
    }

    CopyPlace place() {
        return new CopyPlace(callNumber, room, lendingClass);
    }

    Acquisition acquisition() {
        return acquisition;
    }

    CopyDetails details() {
        return acquisition.details(lendingClass);
    }

    CopyCard card() {
        return new CopyCard(
                id,
                version,
                record.id(),
                record.title(),
                barcode,
                callNumber,
                room.code(),
                status,
                details(),
                withdrawal == null ? null : withdrawal.view(),
                timesLent,
                lastLentAt,
                createdAt,
                trace.view());
    }

    private void move(CopyPlace place) {
        callNumber = place.callNumber();
        room = place.room();
        lendingClass = place.lendingClass();
        sortAgain();
    }
}
