package id.solok.library.imports;

import id.solok.library.jobs.JobRunView;
import id.solok.library.marc.MarcFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;

/** An uploaded MARC file and what became of its records. */
@Entity
@Table(name = "marc_import")
public class MarcImport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "marc_import_seq")
    @SequenceGenerator(name = "marc_import_seq", sequenceName = "marc_import_seq")
    private Long id;

    @Column(name = "job_run_id", updatable = false)
    private long jobRunId;

    @Column(name = "file_name", updatable = false)
    private String fileName;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private MarcFormat format;

    private long size;
    private long read;
    private long created;
    private long updated;
    private long skipped;
    private long refused;
    private long warned;

    private long waiting;
    private long copies;

    @Column(name = "headings_corrected")
    private long headings;

    @Column(name = "profile_name", updatable = false)
    private String profileName;

    @Embedded
    private ImportRules rules;

    @Column(name = "dry_run", updatable = false)
    private boolean dryRun;

    @Column(name = "file_kept")
    private boolean fileKept = true;

    @Column(name = "undo_run_id")
    private Long undoRunId;

    @Column(name = "undone_at")
    private Instant undoneAt;

    @Column(name = "undone_by")
    private String undoneBy;

    protected MarcImport() {}

    MarcImport(String fileName, MarcFormat format, long size, ImportProfile profile, boolean dryRun) {
        this.fileName = fileName;
        this.format = format;
        this.size = size;
        this.dryRun = dryRun;
        profileName = profile.name();
        rules = new ImportRules(profile.rules().input(profileName));
    }

    private MarcImport(MarcImport tried) {
        fileName = tried.fileName;
        format = tried.format;
        size = tried.size;
        profileName = tried.profileName;
        rules = new ImportRules(tried.rules.input(profileName));
    }

    void runBy(long newJobRunId) {
        jobRunId = newJobRunId;
    }

    void add(ImportTally tally) {
        read += tally.read();
        created += tally.created();
        updated += tally.updated();
        skipped += tally.skipped();
        refused += tally.refused();
        warned += tally.warned();
        waiting += tally.waiting();
        copies += tally.copies();
        headings += tally.headings();
    }

    /** A record that waited has found its place. */
    void decided(MatchOutcome decision) {
        waiting--;
        switch (decision) {
            case ADDED -> created++;
            case OVERLAID -> updated++;
            case SKIPPED, UNCHANGED -> skipped++;
            case WAITING -> throw new IllegalArgumentException("WAITING");
        }
    }

    void fileForgotten() {
        fileKept = false;
    }

    /** The same file by the same rules, for real. */
    MarcImport forReal() {
        return new MarcImport(this);
    }

    void undoBy(long newUndoRunId) {
        undoRunId = newUndoRunId;
    }

    void undone(String actor, Instant now) {
        undoneAt = now;
        undoneBy = actor;
    }

    boolean isUndone() {
        return undoneAt != null;
    }

    ImportRules rules() {
        return rules;
    }

    boolean dryRun() {
        return dryRun;
    }

    boolean fileKept() {
        return fileKept;
    }

    Long undoRunId() {
        return undoRunId;
    }

    Long id() {
        return id;
    }

    long jobRunId() {
        return jobRunId;
    }

    String fileName() {
        return fileName;
    }

    MarcFormat format() {
        return format;
    }

    long size() {
        return size;
    }

    ImportTally tally() {
        return new ImportTally(read, created, updated, skipped, refused, warned, waiting, copies, headings);
    }

    ImportView view(JobRunView run, JobRunView undoRun) {
        return new ImportView(
                id,
                fileName,
                format.name(),
                size,
                profileName,
                dryRun,
                fileKept,
                run,
                tally(),
                undoRun,
                undoneAt,
                undoneBy);
    }
}
