package id.solok.library.circulation;

import id.solok.library.calendar.ClosurePlan;
import id.solok.library.calendar.ClosureWrite;
import id.solok.library.calendar.Effect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Moves the due dates of open loans out of closures, and back. */
@ApplicationScoped
class LoanClosures {
    static final String KIND = "loan-due";

    @Inject
    private LoanDueDates dueDates;

    @Inject
    private Clock clock;

    private record Due(String branch, LocalDate day) {}

    void plan(@Observes ClosurePlan plan) {
        Map<Due, LocalDate> moved = new HashMap<>();
        for (var loan : dueDates.within(plan.branch(), plan.firstDay(), plan.lastDay(), plan.locking())) {
            var due = new Due(loan.branch(), loan.dueOn());
            var after = moved.computeIfAbsent(due, old -> plan.calendar().dueOn(old.branch(), old.day()));
            if (!after.equals(loan.dueOn()))
                plan.move(new Effect(KIND, loan.id(), loan.label(), loan.dueOn().toString(), after.toString()));
        }
    }

    void write(@Observes ClosureWrite write) {
        if (!write.kind().equals(KIND)) return;
        dueDates.move(write.json(), LocalDate.now(clock)).forEach(write::kept);
        write.written();
    }
}
