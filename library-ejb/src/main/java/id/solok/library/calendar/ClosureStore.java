package id.solok.library.calendar;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The closures in the database. */
@ApplicationScoped
class ClosureStore {
    @PersistenceContext
    private EntityManager em;

    Closure get(long id) {
        var closure = em.find(Closure.class, id);
        if (closure == null) throw new NotFound("calendar.no-such-closure", id);
        return closure;
    }

    /** The closure as it is now, locked until the transaction ends. */
    Closure locked(long id) {
        var closure = get(id);
        em.refresh(closure, LockModeType.PESSIMISTIC_WRITE);
        return closure;
    }

    Page<ClosureView> newest(Window window) {
        var items = em.createQuery("select c from Closure c order by c.firstDay desc, c.id desc", Closure.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultStream()
                .map(Closure::view)
                .toList();
        long total =
                em.createQuery("select count(c) from Closure c", Long.class).getSingleResult();
        return new Page<>(items, total);
    }

    /** The other closures in force that end on the first day of this one or later, in the order they were applied. */
    List<Closure> othersInForce(Closure but) {
        return em.createQuery("""
                        select c from Closure c
                        where c.state = :applied and c.id <> :id and c.lastDay >= :day
                        order by c.appliedAt, c.id""", Closure.class)
                .setParameter("applied", ClosureState.APPLIED)
                .setParameter("id", but.id())
                .setParameter("day", but.firstDay())
                .getResultList();
    }

    void add(Closure closure) {
        em.persist(closure);
        save();
    }

    void remove(Closure closure) {
        em.remove(closure);
        save();
    }

    /** Writes now; what another has changed in this moment is refused. */
    void save() {
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("calendar.changed-meanwhile");
        }
    }
}
