package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Refuses a branch that is not there, at the field {@code branch}; none at all means every branch. */
@ApplicationScoped
class BranchCheck {
    @PersistenceContext
    private EntityManager em;

    void check(String branch) {
        if (branch == null) return;
        var found = em.createNativeQuery("select 1 from branch where code = ?1")
                .setParameter(1, branch)
                .getResultList();
        if (found.isEmpty()) throw InvalidInput.at("branch", "calendar.no-such-branch", branch);
    }
}
