package id.solok.library.marc;

/** The outer form of an upload, told by its content and never by its name. */
public enum MarcFormat {
    ISO2709,
    MARCXML,
    UNKNOWN
}
