package id.solok.library.circulation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A loan as it is read. */
public record LoanView(
        long id, String barcode, long recordId, String title, long memberId, Instant lentAt, LocalDate dueOn)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
