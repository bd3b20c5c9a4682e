package id.solok.library.harvest;

/** How much of a record is asked for. */
public enum Content {
    /** Which record, when it changed, and its sets. */
    HEADER,
    /** What a short description says. */
    BRIEF,
    /** The MARC record whole, as MARC-in-JSON. */
    MARC
}
