package id.solok.library.catalog;

import java.time.Instant;

/** A state of a record: its number, how it came to be, when and by whom; whether it is the one that stands. */
public record StateView(int number, RecordChange change, Instant at, String by, Long importId, boolean current) {}
