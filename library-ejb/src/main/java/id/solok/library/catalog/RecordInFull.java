package id.solok.library.catalog;

import org.marc4j.marc.Record;

/** A record whole, with the fields the system works with. */
public record RecordInFull(long id, Record marc, Essentials fields) {}
