package id.solok.library.exports;

import id.solok.library.discovery.SearchTerms;
import id.solok.library.jobs.JobRunView;
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

/** An export that was asked for, and what came of it. */
@Entity
@Table(name = "record_export")
public class RecordExport {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "record_export_seq")
    @SequenceGenerator(name = "record_export_seq", sequenceName = "record_export_seq")
    private Long id;

    @Column(name = "job_run_id", updatable = false)
    private long jobRunId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExportFormat format;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ExportSelection.Kind kind;

    @Column(updatable = false)
    private String search;

    @Column(name = "import_id", updatable = false)
    private Long importId;

    @Column(name = "requested_at", updatable = false)
    private Instant requestedAt;

    private long written;

    @Column(name = "left_out")
    private long leftOut;

    private Long size;

    @Column(name = "removed_at")
    private Instant removedAt;

    protected RecordExport() {}

    RecordExport(ExportFormat format, ExportSelection selection, long jobRunId, Instant now) {
        this.format = format;
        this.jobRunId = jobRunId;
        kind = selection.kind();
        search = selection.terms() == null ? null : selection.terms().written();
        importId = selection.importId();
        requestedAt = now;
    }

    long id() {
        return id;
    }

    long jobRunId() {
        return jobRunId;
    }

    ExportFormat format() {
        return format;
    }

    long leftOut() {
        return leftOut;
    }

    boolean ready() {
        return size != null && removedAt == null;
    }

    ExportSelection selection() {
        return new ExportSelection(kind, search == null ? null : SearchTerms.read(search), importId, null);
    }

    void beginAnew() {
        written = 0;
        leftOut = 0;
        size = null;
    }

    void ended(long newWritten, long newLeftOut, long newSize) {
        written = newWritten;
        leftOut = newLeftOut;
        size = newSize;
    }

    void forget(Instant now) {
        removedAt = now;
    }

    ExportView view(JobRunView run) {
        return new ExportView(id, format, selection(), run, requestedAt, written, leftOut, size, removedAt);
    }
}
