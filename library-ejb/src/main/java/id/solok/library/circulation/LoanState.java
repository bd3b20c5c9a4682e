package id.solok.library.circulation;

import java.time.Instant;
import java.time.LocalDate;

/** A loan, open or closed, as programs ask for it; the member is null once the loan is nobody's any more. */
public record LoanState(
        long id,
        String copyBarcode,
        String title,
        Long memberId,
        Instant lentAt,
        LocalDate dueOn,
        Instant returnedAt) {}
