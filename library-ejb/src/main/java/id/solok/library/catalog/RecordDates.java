package id.solok.library.catalog;

import java.time.Instant;

/** When a record came into the catalogue and when it was last changed. */
public record RecordDates(Instant created, Instant updated) {}
