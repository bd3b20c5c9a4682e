package id.solok.library.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** One line of the audit trail. */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry_seq")
    @SequenceGenerator(name = "audit_entry_seq", sequenceName = "audit_entry_seq")
    private Long id;

    private Instant at;
    private String actor;
    private String action;
    private String subject;

    @Column(name = "subject_id")
    private Long subjectId;

    private String detail;
    private String role;

    protected AuditEntry() {}

    AuditEntry(Instant at, Actor actor, String action, String subject, Long subjectId, String detail) {
        this.at = at;
        this.actor = actor.name();
        role = actor.role();
        this.action = action;
        this.subject = subject;
        this.subjectId = subjectId;
        this.detail = detail;
    }
}
