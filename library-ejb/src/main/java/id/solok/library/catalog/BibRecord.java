package id.solok.library.catalog;

import id.solok.library.core.RuleViolation;
import id.solok.library.marc.ContentHash;
import id.solok.library.marc.MarcJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.marc4j.marc.Record;

/** A bibliographic record: the MARC record whole, and beside it the fields the system works with. */
@Entity
@Table(name = "bib_record")
public class BibRecord {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "bib_record_seq")
    @SequenceGenerator(name = "bib_record_seq", sequenceName = "bib_record_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    private String marc;

    @Column(name = "source_hash", updatable = false)
    private String sourceHash;

    @Column(name = "control_number")
    private String controlNumber;

    private String title;
    private String subtitle;
    private String authors;
    private String publisher;
    private String place;
    private Integer year;
    private String language;
    private String form;

    @Column(name = "class_number")
    private String classNumber;

    private String subjects;
    private String isbns;
    private String notes;

    @Column(name = "work_key")
    private Long workKey;

    @Column(name = "heading_keys")
    private String headingKeys;

    private int derivation;

    // rows of bib_isbn, when they were changed
    @Transient
    private List<Long> isbnKeys;

    @Enumerated(EnumType.STRING)
    private RecordChange change;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    protected BibRecord() {}

    BibRecord(Record record, String actor, Instant now) {
        createdBy = actor;
        createdAt = now;
        keep(record, RecordChange.CREATED, actor, now);
    }

    /** A record as it comes out of a file; it is known again by its content, whatever is corrected in it later. */
    static BibRecord incoming(Record record, String actor, Instant now) {
        var incoming = new BibRecord(record, actor, now);
        incoming.change = RecordChange.IMPORTED;
        incoming.sourceHash = ContentHash.of(record, incoming.marc);
        return incoming;
    }

    /** Replaces the MARC record, when the caller has seen the version that is replaced. */
    void replace(Record record, int versionSeen, RecordChange how, String actor, Instant now) {
        if (version != versionSeen) throw new RuleViolation("catalog.record-changed-meanwhile", updatedBy);
        keep(record, how, actor, now);
    }

    private void keep(Record record, RecordChange how, String actor, Instant now) {
        change = how;
        var derived = Derived.of(record);
        marc = derived.marc();
        workKey = derived.workKey();
        headingKeys = derived.headingKeys();
        derivation = Derived.VERSION;
        isbnKeys = derived.isbns();
        var essentials = derived.essentials();
        controlNumber = essentials.controlNumber();
        title = essentials.title();
        subtitle = essentials.subtitle();
        authors = String.join("; ", essentials.authors());
        publisher = essentials.publisher();
        place = essentials.place();
        year = essentials.year();
        language = essentials.language();
        form = essentials.form().code();
        classNumber = essentials.classNumber();
        subjects = String.join("; ", essentials.subjects());
        isbns = String.join(" ", essentials.isbns());
        notes = essentials.notes();
        updatedBy = actor;
        updatedAt = now;
    }

    /** The ISBNs as numbers when the record was written just now, else null. */
    List<Long> isbnKeys() {
        return isbnKeys;
    }

    Record marc() {
        return MarcJson.read(marc);
    }

    long id() {
        return id;
    }

    int version() {
        return version;
    }

    String title() {
        return title;
    }

    String sourceHash() {
        return sourceHash;
    }

    String controlNumber() {
        return controlNumber;
    }

    String updatedBy() {
        return updatedBy;
    }

    RecordView view() {
        return new RecordView(id, version, Essentials.of(marc()), createdAt, updatedAt, updatedBy);
    }
}
