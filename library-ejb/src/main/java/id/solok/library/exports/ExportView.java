package id.solok.library.exports;

import id.solok.library.jobs.JobRunView;
import java.time.Instant;

/** An export as it is read; {@code size} is null until the file is whole, {@code removedAt} until it was removed. */
public record ExportView(
        long id,
        ExportFormat format,
        ExportSelection selection,
        JobRunView run,
        Instant requestedAt,
        long written,
        long leftOut,
        Long size,
        Instant removedAt) {
    public boolean ready() {
        return size != null && removedAt == null;
    }

    /** The name of the file. */
    public String fileName() {
        return "katalog-" + id + "." + format.ending();
    }
}
