package id.solok.library.imports;

import id.solok.library.core.RuleViolation;
import id.solok.library.marc.MarcEntry;
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
import java.time.Instant;
import org.marc4j.marc.Record;

/** A record of a file that was known again, and what became of it; while it waits it is kept here whole. */
@Entity
@Table(name = "marc_import_match")
public class ImportMatch {
    private static final int LONGEST_TITLE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marc_import_match_seq")
    @SequenceGenerator(name = "marc_import_match_seq", sequenceName = "marc_import_match_seq", allocationSize = 500)
    private Long id;

    @Column(name = "import_id", updatable = false)
    private long importId;

    @Column(updatable = false)
    private long position;

    @Column(updatable = false)
    private String identifier;

    @Column(updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MatchRule rule;

    @Column(updatable = false)
    private boolean doubtful;

    @Column(name = "record_id")
    private Long recordId;

    @Column(name = "earlier_position", updatable = false)
    private Long earlierPosition;

    @Enumerated(EnumType.STRING)
    private MatchOutcome outcome;

    private String marc;

    @Column(name = "source_hash", updatable = false)
    private String sourceHash;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected ImportMatch() {}

    ImportMatch(long importId, ImportItem item, Match match, MatchOutcome outcome) {
        MarcEntry entry = item.entry();
        this.importId = importId;
        position = entry.position();
        identifier = entry.identifier();
        var fullTitle = item.draft().essentials().fullTitle();
        title = fullTitle.substring(0, Math.min(LONGEST_TITLE, fullTitle.length()));
        rule = match.rule();
        doubtful = match.doubtful();
        recordId = match.known().recordId();
        earlierPosition = match.known().earlierPosition();
        this.outcome = outcome;
        if (outcome == MatchOutcome.WAITING) {
            marc = MarcJson.write(item.draft().record());
            sourceHash = item.draft().sourceHash();
        }
    }

    /** A person has decided; what was kept for that goes. */
    void decide(MatchOutcome decision, Long newRecordId, String actor, Instant now) {
        if (outcome != MatchOutcome.WAITING) throw new RuleViolation("imports.decided-meanwhile", decidedBy);
        outcome = decision;
        recordId = newRecordId;
        marc = null;
        decidedBy = actor;
        decidedAt = now;
    }

    long importId() {
        return importId;
    }

    Long recordId() {
        return recordId;
    }

    boolean waiting() {
        return outcome == MatchOutcome.WAITING;
    }

    Record record() {
        return MarcJson.read(marc);
    }

    ImportMatchView view() {
        return new ImportMatchView(
                id,
                importId,
                position,
                identifier,
                title,
                rule,
                doubtful,
                recordId,
                earlierPosition,
                outcome,
                decidedBy);
    }
}
