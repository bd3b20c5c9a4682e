package id.solok.library.holdings;

/** Why a copy was taken out of the stock. */
public enum WithdrawalReason {
    WORN_OUT,
    OUTDATED,
    LOST,
    DUPLICATE,
    OTHER
}
