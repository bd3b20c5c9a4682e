package id.solok.library.membership;

/** Why a card was replaced. */
public enum CardEnd {
    LOST,
    DAMAGED,
    OTHER
}
