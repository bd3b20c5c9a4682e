package id.solok.library.catalog;

import java.time.Instant;

/** A record as it is read: its version for a later correction, and the fields the system works with. */
public record RecordView(
        long id, int version, Essentials fields, Instant createdAt, Instant updatedAt, String updatedBy) {}
