package id.solok.library.catalog;

/** How a copy came to the library. */
public enum CopySource {
    PURCHASE,
    GIFT,
    EXCHANGE,
    DEPOSIT,
    OTHER
}
