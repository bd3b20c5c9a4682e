package id.solok.library.plans;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The things on plans in the database. */
@ApplicationScoped
class PlanItems {
    @PersistenceContext
    private EntityManager em;

    List<PlanItem> all() {
        return em.createQuery("select i from PlanItem i order by i.room, i.id", PlanItem.class)
                .getResultList();
    }

    List<PlanItem> of(String room) {
        return em.createQuery("select i from PlanItem i where i.room = :room order by i.id", PlanItem.class)
                .setParameter("room", room)
                .getResultList();
    }

    PlanItem get(long id) {
        var item = em.find(PlanItem.class, id);
        if (item == null) throw new NotFound("plans.no-such-item", id);
        return item;
    }

    void add(PlanItem item) {
        em.persist(item);
        save();
    }

    void remove(PlanItem item) {
        em.remove(item);
        save();
    }

    /** Writes now; a label that another shelf of the room has is refused at its field. */
    void save() {
        try {
            Constraints.foreignKey(
                    "plan_item_room_code_fkey",
                    () -> Constraints.unique(
                            "plan_item_label", em::flush, () -> InvalidInput.at("label", "plans.label-taken")),
                    () -> new NotFound("catalog.no-such-room", ""));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("plans.changed-meanwhile");
        }
    }
}
