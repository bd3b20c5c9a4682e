package id.solok.library.index;

/** Where words are looked for. */
public enum Field {
    /** Everything that a reader may remember of a record. */
    ANY,
    /** Title proper, subtitle, uniform and other titles, series. */
    TITLE,
    AUTHOR,
    SUBJECT,
    PUBLISHER,
    SERIES,
    /** Summary, contents, notes. */
    NOTES,
    /** In any written form. */
    ISBN,
    /** The control number with its agency, {@code (OCoLC)123}, or without. */
    NUMBER,
    /** The beginning of a DDC number. */
    CLASS,
    /** The beginning of a call number. */
    CALL_NUMBER,
    /** The barcode of a copy, whole. */
    BARCODE,
    /** The record's id. */
    ID,
    /** The code of a form. */
    FORM,
    /** The MARC code of a language. */
    LANGUAGE
}
