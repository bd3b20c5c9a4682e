package id.solok.library.circulation;

import id.solok.library.calendar.LibraryCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** When loans fall due: never on a day on which the copy's branch is closed. */
@ApplicationScoped
class DueDays {
    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Loans loans;

    /** Keeps closures from changing until the loan that is made is there for them to see. */
    void hold() {
        calendar.hold();
    }

    LocalDate dueOn(long copyId, LocalDate meant) {
        return calendar.dueOn(loans.branchOf(copyId), meant);
    }
}
