package id.solok.library.catalog.rest;

/** The media types in which a record goes out beside JSON and MARC. */
final class RecordFiles {
    static final String RIS = "application/x-research-info-systems";
    static final String BIBTEX = "application/x-bibtex";
    static final String DUBLIN_CORE = "application/xml";

    private RecordFiles() {}
}
