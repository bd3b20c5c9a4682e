package id.solok.library.catalog;

import id.solok.library.marc.MarcFormat;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;

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

    protected MarcImport() {}

    MarcImport(String fileName, MarcFormat format, long size) {
        this.fileName = fileName;
        this.format = format;
        this.size = size;
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
        return new ImportTally(read, created, updated, skipped, refused, warned);
    }
}
