package id.solok.library.catalog;

import java.io.Serializable;

/** A record opened to be edited: the version to save it under, the whole record as text, and who wrote it last. */
public record Worksheet(long id, int version, String marc, boolean unimarc, String updatedBy) implements Serializable {}
