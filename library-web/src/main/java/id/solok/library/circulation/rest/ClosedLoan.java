package id.solok.library.circulation.rest;

import id.solok.library.circulation.LoanSummary;
import java.time.LocalDate;

/** A loan that has just ended. */
public record ClosedLoan(long id, String copyBarcode, String title, LocalDate dueOn, long daysLate) {
    static ClosedLoan of(LoanSummary loan) {
        return new ClosedLoan(loan.id(), loan.barcode(), loan.title(), loan.dueOn(), loan.daysLate());
    }
}
