package id.solok.library.catalog;

/** A record with everything a reader is told of it. */
public record DescribedRecord(RecordView record, Description description) {}
