package id.solok.library.catalog;

/** Where a title can be read online; {@code address} begins with http:// or https://, {@code label} may be null. */
public record ElectronicLocation(String address, String label) {}
