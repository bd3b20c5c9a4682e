package id.solok.library.catalog;

import id.solok.library.core.ChangeListener;
import id.solok.library.core.RuleViolation;
import id.solok.library.marc.ContentHash;
import id.solok.library.marc.MarcJson;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.marc4j.marc.Record;

/** A bibliographic record: the MARC record whole, and beside it the fields the system works with. */
@Entity
@EntityListeners(ChangeListener.class)
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

    @Column(name = "uniform_title")
    private String uniformTitle;

    @Column(name = "other_titles")
    private String otherTitles;

    private String series;
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

    @Enumerated(EnumType.STRING)
    private RecordChange change;

    @Column(name = "import_id")
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

    /** Replaces the MARC record, when the caller has seen the version that is replaced. */
    void replace(Record record, int versionSeen, RecordChange how, String actor, Instant now) {
        if (version != versionSeen) throw new RuleViolation("catalog.record-changed-meanwhile", updatedBy);
        keep(record, how, actor, now);
    }

    /** Replaces the MARC record by what an import brought; the caller holds the row. */
    void overlay(Record record, long byImport, String actor, Instant now) {
        keep(record, RecordChange.OVERLAID, actor, now);
        importId = byImport;
    }

    /** Puts an earlier state back; the caller holds the row. */
    void restore(Record record, String actor, Instant now) {
        keep(record, RecordChange.RESTORED, actor, now);
    }

    /** Takes the fields out of the MARC record again, as this version does. */
    void deriveAnew() {
        derive(Derived.of(marc()));
    }

    private void keep(Record record, RecordChange how, String actor, Instant now) {
        change = how;
        importId = null;
        derive(Derived.of(record));
        updatedBy = actor;
        updatedAt = now;
    }

    private void derive(Derived derived) {
        marc = derived.marc();
        workKey = derived.workKey();
        headingKeys = derived.headingKeys();
        derivation = Derived.VERSION;
        var essentials = derived.essentials();
        controlNumber = essentials.controlNumber();
        title = essentials.title();
        subtitle = essentials.subtitle();
        uniformTitle = essentials.uniformTitle();
        otherTitles = String.join("\n", essentials.otherTitles());
        series = String.join("\n", essentials.series());
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
    }

    /** Says whether this record has these fields already. */
    boolean says(Record other) {
        return ContentHash.of(other, MarcJson.write(other)).equals(ContentHash.of(marc(), MarcJson.write(marc())));
    }

    Essentials essentials() {
        return Essentials.of(marc());
    }

    Record marc() {
        return MarcJson.read(marc);
    }

    public long id() {
        return id;
    }

    int version() {
        return version;
    }

    public String title() {
        return title;
    }

    String updatedBy() {
        return updatedBy;
    }

    DescribedRecord described() {
        var whole = marc();
        var view = new RecordView(id, version, Essentials.of(whole), createdAt, updatedAt, updatedBy);
        return new DescribedRecord(view, Description.of(whole));
    }

    RecordView view() {
        return new RecordView(id, version, Essentials.of(marc()), createdAt, updatedAt, updatedBy);
    }
}
