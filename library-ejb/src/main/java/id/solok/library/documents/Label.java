package id.solok.library.documents;

/** What stands on one label; call number and title may be null for a barcode that no copy has yet. */
public record Label(String barcode, String callNumber, String title) {}
