package id.solok.library.circulation;

import java.time.Instant;
import java.time.LocalDate;

/** A loan as it is read. */
public record LoanView(
        long id, String barcode, long recordId, String title, long memberId, Instant lentAt, LocalDate dueOn) {
    public boolean overdueOn(LocalDate day) {
        return day.isAfter(dueOn);
    }
}
