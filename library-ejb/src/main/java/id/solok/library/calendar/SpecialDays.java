package id.solok.library.calendar;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;

/** Days of other hours, such as a long evening; they open also on a holiday. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class SpecialDays {
    private static final int MOST_SHOWN = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private BranchCheck branches;

    @Inject
    private AuditTrail audit;

    /** The next ones from a day on, in order. */
    @PermitAll
    public List<SpecialDayView> from(LocalDate day) {
        return em.createQuery("select s from SpecialDay s where s.day >= :day order by s.day, s.id", SpecialDay.class)
                .setParameter("day", day)
                .setMaxResults(MOST_SHOWN)
                .getResultStream()
                .map(SpecialDay::view)
                .toList();
    }

    /** Adds a day of other hours; refused at {@code day} when the branch has one on that day. */
    public long add(SpecialDayInput input) {
        input.check();
        branches.check(input.branch());
        var special = new SpecialDay(input);
        em.persist(special);
        Constraints.unique("special_day_once", em::flush, () -> InvalidInput.at("day", "calendar.day-has-other-hours"));
        audit.record("add", "special-day", special.view().id(), input.day() + " " + input.reasonId());
        return special.view().id();
    }

    public void remove(long id) {
        var special = em.find(SpecialDay.class, id);
        if (special == null) throw new NotFound("calendar.no-such-special-day", id);
        em.remove(special);
        em.flush();
        audit.record("remove", "special-day", id, special.view().day().toString());
    }
}
