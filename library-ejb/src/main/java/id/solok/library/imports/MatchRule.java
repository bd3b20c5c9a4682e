package id.solok.library.imports;

/** By what a record is known again. */
public enum MatchRule {
    CONTROL_NUMBER,
    ISBN,
    TITLE_AUTHOR_YEAR
}
