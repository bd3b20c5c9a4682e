package id.solok.library.circulation;

import java.io.Serializable;
import java.time.LocalDate;

/** What came of lending or returning one copy: the loan, when it falls due, and how many days late it came back. */
public record LoanSummary(long id, String barcode, String title, long memberId, LocalDate dueOn, long daysLate)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
