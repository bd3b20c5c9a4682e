package id.solok.library.catalog;

/** How worn a copy is. */
public enum CopyCondition {
    NEW,
    GOOD,
    WORN,
    DAMAGED
}
