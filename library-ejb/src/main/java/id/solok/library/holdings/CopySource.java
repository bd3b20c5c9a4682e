package id.solok.library.holdings;

/** How a copy came to the library. */
public enum CopySource {
    PURCHASE,
    GIFT,
    EXCHANGE,
    DEPOSIT,
    OTHER
}
