package id.solok.library.catalog;

import static id.solok.library.core.Roles.BATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** Derives anew what an older version of the system took out of the MARC records; the records stay as they are. */
@Stateless
@RolesAllowed(BATCH)
public class Derivation {
    /** The version of what is derived now. */
    public static final int VERSION = Derived.VERSION;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    /** The ids after {@code id} of records that an older version derived, in ascending order. */
    public List<Long> staleAfter(long id, int most) {
        return em.createQuery(
                        "select r.id from BibRecord r where r.id > :id and r.derivation < :version order by r.id",
                        Long.class)
                .setParameter("id", id)
                .setParameter("version", VERSION)
                .setMaxResults(most)
                .getResultList();
    }

    /** Derives these records anew; a cataloguer who holds one of them is waited for. */
    public void derive(Collection<Long> ids) {
        var stale = records.held(ids);
        stale.forEach(BibRecord::deriveAnew);
        records.saveAll(stale);
    }
}
