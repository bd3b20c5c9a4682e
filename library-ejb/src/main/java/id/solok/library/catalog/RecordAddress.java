package id.solok.library.catalog;

import java.time.Instant;

/** Where a record is found, and since when it stands as it does. */
public record RecordAddress(long id, Instant updatedAt) {}
