package id.solok.library.holdings;

/** How worn a copy is. */
public enum CopyCondition {
    NEW,
    GOOD,
    WORN,
    DAMAGED
}
