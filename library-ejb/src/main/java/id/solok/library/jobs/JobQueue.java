package id.solok.library.jobs;

import static id.solok.library.core.Roles.BATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** The dispatcher's side of {@link Jobs}: takes what waits, and writes down how it goes. */
@Stateless
@RolesAllowed(BATCH)
public class JobQueue {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Asks for a timer's job, once for each occasion; says whether this call was the one. */
    public boolean requestOnce(String job, String occasion) {
        return em.createNativeQuery("""
                        insert into job_run (id, job, occasion, requested_by, requested_at, state)
                        values (nextval('job_run_seq'), ?1, ?2, 'timer', ?3, 'REQUESTED')
                        on conflict (job, occasion) do nothing""")
                        .setParameter(1, job)
                        .setParameter(2, occasion)
                        .setParameter(3, java.sql.Timestamp.from(clock.instant()))
                        .executeUpdate()
                == 1;
    }

    /** Takes the oldest waiting run for this server; another server that asks meanwhile gets the next one. */
    public Optional<JobRunView> takeNext() {
        List<?> ids = em.createNativeQuery("""
                        select id from job_run where state = 'REQUESTED'
                        order by requested_at limit 1 for update skip locked""").getResultList();
        return ids.stream().findFirst().map(id -> take(((Number) id).longValue()));
    }

    private JobRunView take(long id) {
        var run = em.find(JobRun.class, id);
        run.take(clock.instant());
        return run.view();
    }

    public List<JobRunView> running() {
        return em.createQuery("select r from JobRun r where r.state = :state", JobRun.class)
                .setParameter("state", JobState.RUNNING)
                .getResultStream()
                .map(JobRun::view)
                .toList();
    }

    public void started(long id, long executionId) {
        em.find(JobRun.class, id).runsAs(executionId);
    }

    public void ended(long id, JobState end, String reason) {
        em.find(JobRun.class, id).ended(end, reason, clock.instant());
    }

    /** Sends a run back into the queue, after a crash. */
    public void requestAgain(long id) {
        em.find(JobRun.class, id).requestAgain();
    }

    /** Writes how far the run is, in the transaction of the work that was done. */
    public void progress(long id, long done, Long total) {
        em.createNativeQuery("update job_run set done = ?2, total = ?3 where id = ?1")
                .setParameter(1, id)
                .setParameter(2, done)
                .setParameter(3, total)
                .executeUpdate();
    }
}
