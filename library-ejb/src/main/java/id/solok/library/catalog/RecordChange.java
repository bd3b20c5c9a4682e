package id.solok.library.catalog;

/** How a state of a record came to be. */
public enum RecordChange {
    CREATED,
    IMPORTED,
    OVERLAID,
    CORRECTED,
    MARC_EDITED,
    RESTORED,
    HEADINGS
}
