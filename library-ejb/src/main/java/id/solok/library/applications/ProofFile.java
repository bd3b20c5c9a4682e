package id.solok.library.applications;

/** A proof with its content, opened. */
public record ProofFile(String contentType, byte[] content) {}
