package id.solok.library.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/**
 * Keeps closures from changing while a day is promised: those who promise share the lock, who applies a closure or takes
 * it back has it alone. It ends with the transaction.
 */
@ApplicationScoped
class ClosureLock {
    // a name in the database's space of advisory locks
    private static final long CLOSURES = 2_100_001;

    @PersistenceContext
    private EntityManager em;

    void share() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock_shared(?1) as text)")
                .setParameter(1, CLOSURES)
                .getSingleResult();
    }

    void exclude() {
        em.createNativeQuery("select cast(pg_advisory_xact_lock(?1) as text)")
                .setParameter(1, CLOSURES)
                .getSingleResult();
    }
}
