package id.solok.library.jobs;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** Asks for long work, shows it, and asks again for what failed. */
@Stateless
public class Jobs {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Resource
    private SessionContext context;

    /** Asks for a job in the caller's transaction; returns the run's id. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long request(String job, Long subjectId) {
        var run = new JobRun(job, subjectId, null, context.getCallerPrincipal().getName(), clock.instant());
        em.persist(run);
        em.flush();
        return run.id();
    }

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public Page<JobRunView> runs(Window window) {
        var items = em.createQuery("select r from JobRun r order by r.requestedAt desc, r.id desc", JobRun.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultStream()
                .map(JobRun::view)
                .toList();
        long total = em.createQuery("select count(r) from JobRun r", Long.class).getSingleResult();
        return new Page<>(items, total);
    }

    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public JobRunView run(long id) {
        return get(id).view();
    }

    /** The runs with these ids, by id. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Map<Long, JobRunView> runs(Collection<Long> ids) {
        if (ids.isEmpty()) return Map.of();
        return em.createQuery("select r from JobRun r where r.id in :ids", JobRun.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(JobRun::id, JobRun::view));
    }

    /** Asks again for a run that failed; it goes on from its last checkpoint. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public void restart(long id) {
        var run = get(id);
        if (run.state() != JobState.FAILED) throw new RuleViolation("jobs.only-failed-restart", id);
        run.requestAgain();
        audit.record("restart", "job-run", id, null);
    }

    private JobRun get(long id) {
        var run = em.find(JobRun.class, id);
        if (run == null) throw new NotFound("jobs.no-such-run", id);
        return run;
    }
}
