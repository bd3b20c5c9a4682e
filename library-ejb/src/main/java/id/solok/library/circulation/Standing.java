package id.solok.library.circulation;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** How a member stands on {@code today}: what they have out, and how many loans the setting in force allows. */
public record Standing(List<LoanView> loans, int loansAtMost, LocalDate today) implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean full() {
        return loans.size() >= loansAtMost;
    }

    public boolean overdue(LoanView loan) {
        return loan.overdueOn(today);
    }

    public boolean lentToday(LoanView loan) {
        return LocalDate.ofInstant(loan.lentAt(), id.solok.library.core.ClockProducer.JAKARTA)
                .equals(today);
    }

    public boolean anyOverdue() {
        return loans.stream().anyMatch(this::overdue);
    }
}
