package id.solok.library.catalog;

import org.marc4j.marc.Record;

/** A record whole, with the fields the system works with and how many copies there are. */
public record RecordInFull(long id, Record marc, Essentials fields, long copies) {}
