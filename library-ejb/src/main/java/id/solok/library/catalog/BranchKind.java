package id.solok.library.catalog;

/** What kind of place a branch is. */
public enum BranchKind {
    CENTRAL,
    MOBILE,
    CORNER
}
