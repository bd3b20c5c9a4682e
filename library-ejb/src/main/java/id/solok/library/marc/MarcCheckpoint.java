package id.solok.library.marc;

import java.io.Serializable;

/**
 * Where to go on after the last returned entry: skip {@code offset} bytes of the file (none for MARCXML) and hand the
 * stream to {@link MarcSource#open(java.io.InputStream, MarcCheckpoint)}.
 */
public record MarcCheckpoint(MarcFormat format, long position, long offset) implements Serializable {}
