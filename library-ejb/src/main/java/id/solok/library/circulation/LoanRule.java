package id.solok.library.circulation;

import id.solok.library.core.RuleViolation;
import java.time.LocalDate;

/** The lending rule in force on a day: so many loans at once, each for so many days. */
record LoanRule(int loansAtMost, int loanDays) {
    void checkMore(long openLoans) {
        if (openLoans >= loansAtMost) throw new RuleViolation("circulation.too-many-loans", loansAtMost);
    }

    /** The day a loan is meant to fall due; where the library is closed on it, the calendar says when. */
    LocalDate meantFor(LocalDate lentOn) {
        return lentOn.plusDays(loanDays);
    }
}
