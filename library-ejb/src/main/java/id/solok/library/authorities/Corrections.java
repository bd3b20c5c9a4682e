package id.solok.library.authorities;

import id.solok.library.core.SqlArray;
import id.solok.library.jobs.JobRunView;
import id.solok.library.jobs.Jobs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the job {@code authority-merge} was asked to do. */
@ApplicationScoped
class Corrections {
    private static final String JOB = "authority-merge";

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
                .setParameter(3, SqlArray.numbers(keys))
                .executeUpdate();
        return run;
    }

    Optional<JobRunView> last(long authorityId) {
        List<?> runs = em.createNativeQuery("""
                        select job_run_id from authority_correction where authority_id = ?1
                        order by job_run_id desc limit 1""").setParameter(1, authorityId).getResultList();
        return runs.stream().findFirst().map(run -> jobs.run(((Number) run).longValue()));
    }

    Optional<Long> targetOf(long jobRunId) {
        List<?> found = em.createNativeQuery("select authority_id from authority_correction where job_run_id = ?1")
                .setParameter(1, jobRunId)
                .getResultList();
        return found.stream().findFirst().map(id -> ((Number) id).longValue());
    }

    List<Long> keysOf(long jobRunId) {
        List<?> found = em.createNativeQuery("select unnest(keys) from authority_correction where job_run_id = ?1")
                .setParameter(1, jobRunId)
                .getResultList();
        return found.stream().map(key -> ((Number) key).longValue()).distinct().toList();
    }
}
