package id.solok.library.core;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;

/** Says whether the persistence unit and the database really answer. */
@Stateless
@PermitAll
public class Readiness {
    @PersistenceContext
    private EntityManager em;

    /** Runs one query through the persistence unit; throws when it cannot. */
    public long settings() {
        return em.createQuery("select count(s) from Setting s", Long.class).getSingleResult();
    }
}
