package id.solok.library.circulation;

import id.solok.library.core.RuleViolation;
import java.time.LocalDate;

/** The lending rule in force on a day: so many loans at once, each for so many days. */
record LoanRule(int loansAtMost, int loanDays) {
    void checkMore(long openLoans) {
        if (openLoans >= loansAtMost) throw new RuleViolation("circulation.too-many-loans", loansAtMost);
    }

    LocalDate dueOn(LocalDate lentOn) {
        return lentOn.plusDays(loanDays);
    }
}
