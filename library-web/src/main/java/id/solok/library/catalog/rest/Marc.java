package id.solok.library.catalog.rest;

/** The media types of MARC. */
public final class Marc {
    public static final String ISO2709 = "application/marc";
    public static final String XML = "application/marcxml+xml";

    private Marc() {}
}
