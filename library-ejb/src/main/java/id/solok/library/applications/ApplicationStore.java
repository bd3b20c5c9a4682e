package id.solok.library.applications;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The applications in the database. */
@ApplicationScoped
class ApplicationStore {
    private static final String VIEW = """
            select new id.solok.library.applications.ApplicationView(a.id, a.number, a.memberId, m.name, m.type.code,
                a.status, a.appliedAt, a.decidedAt, a.decidedBy, a.decidedHow, a.refusalReason)
            from Application a, Member m where m.id = a.memberId\s""";

    @PersistenceContext
    private EntityManager em;

    /** A number of the year that no application has had. */
    String nextNumber(int year) {
        var running = (Number)
                em.createNativeQuery("select nextval('application_number_seq')").getSingleResult();
        return "P%d-%05d".formatted(year, running.longValue());
    }

    void add(Application application) {
        em.persist(application);
        em.flush();
    }

    /** Lets one at a time through with a form's key, until the transaction ends. */
    void lockKey(String formKey) {
        em.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 5))")
                .setParameter(1, formKey)
                .getResultList();
    }

    long sentSince(String sender, Instant since) {
        return em.createQuery(
                        "select count(a) from Application a where a.sender = :sender and a.appliedAt > :since",
                        Long.class)
                .setParameter("sender", sender)
                .setParameter("since", since)
                .getSingleResult();
    }

    Application locked(long id) {
        var application = em.find(Application.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (application == null) throw new NotFound("applications.no-such-application", id);
        em.refresh(application);
        return application;
    }

    ApplicationView view(long id) {
        return em.createQuery(VIEW + "and a.id = :id", ApplicationView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("applications.no-such-application", id));
    }

    /** Mostly one; more of somebody who turned out to be one person with another. */
    List<ApplicationView> ofMember(long memberId) {
        return em.createQuery(VIEW + "and a.memberId = :member order by a.id", ApplicationView.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    void remove(long id) {
        em.createNativeQuery("delete from application where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    /** Applicants whose application was refused before a moment, at most so many. */
    List<Long> refusedBefore(Instant moment, int most) {
        return em.createQuery("""
                        select a.memberId from Application a where a.status = :status and a.decidedAt < :moment
                        order by a.decidedAt, a.id""", Long.class)
                .setParameter("status", ApplicationStatus.REFUSED)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    /** Those of a status: what waits longest first, of the decided the newest first. */
    Page<ApplicationView> of(ApplicationStatus status, Window window) {
        var order =
                status == ApplicationStatus.WAITING ? "order by a.appliedAt, a.id" : "order by a.decidedAt desc, a.id";
        var items = em.createQuery(VIEW + "and a.status = :status " + order, ApplicationView.class)
                .setParameter("status", status)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
        var total = em.createQuery("select count(a) from Application a where a.status = :status", Long.class)
                .setParameter("status", status)
                .getSingleResult();
        return new Page<>(items, total);
    }

    Optional<Progress> progress(String formKey) {
        return em.createQuery("""
                        select new id.solok.library.applications.Progress(
                            a.number, a.status, a.appliedAt, a.refusalReason, m.card)
                        from Application a, Member m where m.id = a.memberId
                        and a.formKey = :key""", Progress.class)
                .setParameter("key", formKey)
                .getResultStream()
                .findFirst();
    }
}
