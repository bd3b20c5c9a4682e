package id.solok.library.circulation;

import java.time.Instant;
import java.time.LocalDate;

/** A loan, open or closed, as programs ask for it. */
public record LoanState(
        long id,
        String copyBarcode,
        String title,
        long memberId,
        Instant lentAt,
        LocalDate dueOn,
        Instant returnedAt) {}
