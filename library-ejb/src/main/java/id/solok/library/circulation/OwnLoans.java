package id.solok.library.circulation;

import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.membership.CurrentMember;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What the member who is signed in has out and had out, and whether the latter is kept. */
@Stateless
@RolesAllowed(MEMBER)
public class OwnLoans {
    @Inject
    private CurrentMember current;

    @Inject
    private Loans loans;

    @Inject
    private LoanHistory history;

    @Inject
    private Clock clock;

    /** What falls due first comes first. */
    public List<LoanView> open() {
        return loans.openViewsOf(current.id());
    }

    /** What came back and is not nameless yet, the newest first. */
    public Page<PastLoan> past(Window window) {
        return history.of(current.id(), window);
    }

    public boolean historyKept() {
        return history.kept(current.id());
    }

    /** Whether returned loans stay with the member's name for longer than the library needs them. */
    public void keepHistory(boolean kept) {
        history.keep(current.id(), kept, clock.instant());
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }
}
