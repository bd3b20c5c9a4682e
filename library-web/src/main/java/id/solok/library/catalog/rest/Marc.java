package id.solok.library.catalog.rest;

/** The media types of MARC. */
final class Marc {
    static final String ISO2709 = "application/marc";
    static final String XML = "application/marcxml+xml";

    private Marc() {}
}
