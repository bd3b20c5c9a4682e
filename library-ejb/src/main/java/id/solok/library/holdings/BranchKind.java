package id.solok.library.holdings;

/** What kind of place a branch is. */
public enum BranchKind {
    CENTRAL,
    MOBILE,
    CORNER
}
