package id.solok.library.authorities;

import id.solok.library.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the job {@code authority-merge} was asked to do. */
@ApplicationScoped
class Corrections {
    static final String JOB = "authority-merge";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Jobs jobs;

    /** Asks for the job in the transaction that needs it; returns the run's id. */
    long request(long authorityId, Collection<Long> keys) {
        long run = jobs.request(JOB, authorityId);
        em.createNativeQuery("""
                        insert into authority_correction (job_run_id, authority_id, keys)
                        values (?1, ?2, cast(?3 as bigint[]))""")
                .setParameter(1, run)
                .setParameter(2, authorityId)
                .setParameter(3, keys.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}")))
                .executeUpdate();
        return run;
    }
}
