package id.solok.library.holdings;

/** A copy that a holdings field tells of. */
public record IncomingCopy(long recordId, String barcode, String callNumber, String room) {}
