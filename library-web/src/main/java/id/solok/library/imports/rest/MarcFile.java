package id.solok.library.imports.rest;

import java.nio.file.Path;

/** A MARC file that has arrived whole. */
public record MarcFile(Path path, long size) {}
