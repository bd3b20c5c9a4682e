package id.solok.library.calendar;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;

/** The weeks of hours, regular and of periods such as Ramadan. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class OpeningPlans {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private PlanWeeks weeks;

    @Inject
    private BranchCheck branches;

    @Inject
    private AuditTrail audit;

    /** Every plan, everyone's first, the newest first; two statements. */
    @PermitAll
    public List<HoursPlanView> all() {
        var hours = weeks.all();
        return em.createQuery("""
                        select p from HoursPlan p
                        order by p.branch nulls first, p.kind desc, p.validFrom desc""", HoursPlan.class)
                .getResultStream()
                .map(plan -> plan.view(hours.getOrDefault(plan.id(), PlanWeeks.week(Map.of()))))
                .toList();
    }

    /** Adds a plan; refused when one of the same kind begins for the branch on that day. */
    public long add(HoursPlanInput input) {
        check(input);
        var plan = new HoursPlan(input);
        em.persist(plan);
        save();
        weeks.write(plan.id(), input.week());
        audit.record("add", "opening-hours", plan.id(), input.validFrom().toString());
        return plan.id();
    }

    /** Changes a plan; refused when it was changed since {@code versionSeen}. */
    public void change(long id, int versionSeen, HoursPlanInput input) {
        check(input);
        var plan = get(id);
        checkRemains(plan, input);
        plan.change(input, versionSeen);
        // the hours stand in another table, and count as the plan's
        em.lock(plan, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        save();
        weeks.write(id, input.week());
        audit.record("change", "opening-hours", id, input.validFrom().toString());
    }

    /** Removes a plan; the last regular hours of every branch stay. */
    public void remove(long id) {
        var plan = get(id);
        checkRemains(plan, null);
        em.remove(plan);
        save();
        audit.record("remove", "opening-hours", id, null);
    }

    private void check(HoursPlanInput input) {
        input.check();
        branches.check(input.branch());
    }

    private HoursPlan get(long id) {
        var plan = em.find(HoursPlan.class, id);
        if (plan == null) throw new NotFound("calendar.no-such-plan", id);
        return plan;
    }

    private void checkRemains(HoursPlan plan, HoursPlanInput input) {
        boolean stays = input != null && input.kind() == PlanKind.REGULAR && input.branch() == null;
        if (!plan.regularForEveryone() || stays) return;
        long others = em.createQuery(
                        "select count(p) from HoursPlan p where p.branch is null and p.kind = :regular and p <> :plan",
                        Long.class)
                .setParameter("regular", PlanKind.REGULAR)
                .setParameter("plan", plan)
                .getSingleResult();
        if (others == 0) throw new RuleViolation("calendar.last-regular-hours");
    }

    private void save() {
        try {
            Constraints.unique(
                    "hours_plan_starts",
                    em::flush,
                    () -> InvalidInput.at("validFrom", "calendar.hours-begin-that-day"));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("calendar.changed-meanwhile");
        }
    }
}
