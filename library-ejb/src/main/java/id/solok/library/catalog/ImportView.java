package id.solok.library.catalog;

import id.solok.library.jobs.JobRunView;

/** An import as it is read: the file, the run that reads it, the tally so far. */
public record ImportView(long id, String fileName, String format, long size, JobRunView run, ImportTally tally) {}
