package id.solok.library.holdings;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Why and when a copy was taken out of the stock. */
@Embeddable
public class Withdrawal {
    @Enumerated(EnumType.STRING)
    @Column(name = "withdrawal_reason")
    private WithdrawalReason reason;

    @Column(name = "withdrawal_note")
    private String note;

    @Column(name = "withdrawn_on")
    private LocalDate day;

    protected Withdrawal() {}

    Withdrawal(WithdrawalReason reason, String note, LocalDate day) {
        this.reason = reason;
        this.note = note;
        this.day = day;
    }

    CopyCard.Withdrawn view() {
        return reason == null ? null : new CopyCard.Withdrawn(reason, note, day);
    }
}
