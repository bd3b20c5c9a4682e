package id.solok.library.circulation;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.calendar.LibraryCalendar;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;

/** The nightly job's side of circulation: finds loans that have fallen due and marks them. */
@Stateless
@RolesAllowed(BATCH)
public class OverdueMarking {
    @Inject
    private Loans loans;

    @Inject
    private LibraryCalendar calendar;

    /** Ids of loans due before {@code today} and not marked, in order, above {@code after}. */
    public List<Long> toMark(LocalDate today, long after, int most) {
        return loans.toMark(today, after, most);
    }

    /** Marks the loans that are still open; returns how many. Waits for a closure that moves due dates in this moment. */
    public int mark(List<Long> ids) {
        calendar.hold();
        return loans.mark(ids);
    }
}
