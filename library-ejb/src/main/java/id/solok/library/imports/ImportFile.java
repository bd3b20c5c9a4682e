package id.solok.library.imports;

import id.solok.library.marc.MarcFormat;

/** What the job must know of a file to read it. */
public record ImportFile(long id, MarcFormat format, long size) {}
