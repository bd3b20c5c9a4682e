package id.solok.library.catalog;

/** Why a copy was taken out of the stock. */
public enum WithdrawalReason {
    WORN_OUT,
    OUTDATED,
    LOST,
    DUPLICATE,
    OTHER
}
