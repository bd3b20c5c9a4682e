package id.solok.library.authorities;

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
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import org.marc4j.marc.Record;

/** A controlled heading: its MARC authority record whole, and beside it what the system works with. */
@Entity
public class Authority {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "authority_seq")
    @SequenceGenerator(name = "authority_seq", sequenceName = "authority_seq", allocationSize = 500)
    private Long id;

    @Version
    private int version;

    private String marc;

    @Column(name = "source_hash", updatable = false)
    private String sourceHash;

    @Column(name = "control_number")
    private String controlNumber;

    @Enumerated(EnumType.STRING)
    private HeadingKind kind;

    private String heading;

    @Column(name = "heading_key")
    private long headingKey;

    @Column(name = "heading_marc")
    private String headingMarc;

    @Column(name = "merged_into")
    private Long mergedInto;

    // rows of authority_form, when they were changed
    @Transient
    private List<HeadingForm> forms;

    @Column(name = "created_at", updatable = false)
    private Instant createdAt;

    @Column(name = "created_by", updatable = false)
    private String createdBy;

    @Column(name = "updated_at")
    private Instant updatedAt;

    @Column(name = "updated_by")
    private String updatedBy;

    protected Authority() {}

    Authority(AuthorityContent content, String actor, Instant now) {
        createdAt = now;
        createdBy = actor;
        keep(content, actor, now);
    }

    /** An authority as it comes out of a file; it is known again by its content, whatever is corrected in it later. */
    static Authority incoming(Record record, AuthorityContent content, String actor, Instant now) {
        var incoming = new Authority(content, actor, now);
        incoming.sourceHash = ContentHash.of(record, content.marc());
        return incoming;
    }

    /** Replaces the MARC record, when the caller has seen the version that is replaced. */
    void replace(AuthorityContent content, int versionSeen, String actor, Instant now) {
        refuseUnlessSeen(versionSeen);
        keep(content, actor, now);
    }

    void refuseUnlessSeen(int versionSeen) {
        if (mergedInto != null) throw new RuleViolation("authorities.merged-meanwhile", heading);
        if (version != versionSeen) throw new RuleViolation("authorities.changed-meanwhile", updatedBy);
    }

    /** Another authority takes this one's place. */
    void mergeInto(long survivor, String actor, Instant now) {
        mergedInto = survivor;
        updatedBy = actor;
        updatedAt = now;
    }

    private void keep(AuthorityContent content, String actor, Instant now) {
        marc = content.marc();
        controlNumber = content.controlNumber();
        headingMarc = content.headingMarc();
        forms = content.forms();
        kind = content.preferred().kind();
        heading = content.preferred().heading();
        headingKey = content.preferred().key();
        updatedBy = actor;
        updatedAt = now;
    }

    /** Every form when the authority was written just now, else null. */
    List<HeadingForm> forms() {
        return forms;
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

    HeadingKind kind() {
        return kind;
    }

    String heading() {
        return heading;
    }

    long headingKey() {
        return headingKey;
    }

    String headingMarc() {
        return headingMarc;
    }

    String sourceHash() {
        return sourceHash;
    }

    String controlNumber() {
        return controlNumber;
    }

    Long mergedInto() {
        return mergedInto;
    }

    Instant updatedAt() {
        return updatedAt;
    }

    String updatedBy() {
        return updatedBy;
    }
}
