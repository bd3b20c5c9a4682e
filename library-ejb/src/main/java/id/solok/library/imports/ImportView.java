package id.solok.library.imports;

import id.solok.library.jobs.JobRunView;
import java.time.Instant;

/** An import as it is read: the file and its rules, the run that reads it, the tally so far, and whether it was undone. */
public record ImportView(
        long id,
        String fileName,
        String format,
        long size,
        String profile,
        boolean dryRun,
        boolean fileKept,
        JobRunView run,
        ImportTally tally,
        JobRunView undoRun,
        Instant undoneAt,
        String undoneBy) {
    public boolean undone() {
        return undoneAt != null;
    }

    /** Worth asking again how far it is. */
    public boolean moving() {
        return !run.over() || (undoRun != null && !undoRun.over());
    }

    /** A dry run whose file is still here to be taken in. */
    public boolean runnable() {
        return dryRun && fileKept && run.over() && !run.failed();
    }

    /** It has ended, it wrote something, and it is not undone or being undone. */
    public boolean undoable() {
        return run.over() && !dryRun && !undone() && (undoRun == null || undoRun.over());
    }
}
