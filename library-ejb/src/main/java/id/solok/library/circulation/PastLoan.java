package id.solok.library.circulation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A loan that came back, as the member reads it while it is kept. */
public record PastLoan(long recordId, String title, Instant lentAt, LocalDate dueOn, Instant returnedAt)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
