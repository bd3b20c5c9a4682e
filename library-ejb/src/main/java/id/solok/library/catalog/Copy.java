package id.solok.library.catalog;

import id.solok.library.core.RuleViolation;
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
import jakarta.persistence.Version;
import java.time.Instant;

/** One physical item with a barcode. */
@Entity
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

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "room_code")
    private Room room;

    @Enumerated(EnumType.STRING)
    private CopyStatus status;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    protected Copy() {}

    Copy(BibRecord record, String barcode, String callNumber, Room room, Instant now) {
        this.record = record;
        this.barcode = barcode;
        this.callNumber = callNumber;
        this.room = room;
        this.createdAt = now;
        status = CopyStatus.AVAILABLE;
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

    void lend() {
        if (status == CopyStatus.ON_LOAN) throw new RuleViolation("circulation.already-on-loan", barcode);
        if (status != CopyStatus.AVAILABLE) throw new RuleViolation("circulation.copy-not-for-loan", barcode, status);
        status = CopyStatus.ON_LOAN;
    }

    void takeBack() {
        if (status == CopyStatus.ON_LOAN) status = CopyStatus.AVAILABLE;
    }

    void change(String newCallNumber, Room newRoom, CopyStatus newStatus) {
        boolean loanTouched = (newStatus == CopyStatus.ON_LOAN) != (status == CopyStatus.ON_LOAN);
        if (loanTouched) throw new RuleViolation("catalog.loan-status-is-circulations", barcode);
        callNumber = newCallNumber;
        room = newRoom;
        status = newStatus;
    }
}
