package id.solok.library.privacy;

import id.solok.library.core.Constraints;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** The requests in the database. */
@ApplicationScoped
class RequestStore {
    private static final String VIEW = """
            select new id.solok.library.privacy.RequestView(r.id, r.number, r.memberId, m.name, m.card, r.kind, r.state,
                r.details, r.askedAt, r.dueAt, r.answer, r.answeredAt, r.answeredBy)
            from DataRequest r left join r.member m\s""";

    @PersistenceContext
    private EntityManager em;

    /** A number of the year that no request has had. */
    String nextNumber(int year) {
        var running = (Number) em.createNativeQuery("select nextval('privacy_request_number_seq')")
                .getSingleResult();
        return "D%d-%04d".formatted(year, running.longValue());
    }

    void add(DataRequest request) {
        Constraints.unique(
                "privacy_request_open_once",
                () -> {
                    em.persist(request);
                    em.flush();
                },
                () -> new RuleViolation("privacy.already-asked"));
    }

    DataRequest locked(long id) {
        var request = em.find(DataRequest.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (request == null) throw new NotFound("privacy.no-such-request", id);
        em.refresh(request);
        return request;
    }

    RequestView view(long id) {
        return em.createQuery(VIEW + "where r.id = :id", RequestView.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("privacy.no-such-request", id));
    }

    /** What waits, with least time left first. */
    Page<RequestView> open(Window window) {
        return page("where r.state = :open", "order by r.dueAt, r.id", window);
    }

    /** What has ended, the newest first. */
    Page<RequestView> ended(Window window) {
        return page("where r.state <> :open", "order by r.answeredAt desc, r.id", window);
    }

    private Page<RequestView> page(String where, String order, Window window) {
        var items = em.createQuery(VIEW + where + " " + order, RequestView.class)
                .setParameter("open", RequestState.OPEN)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
        var total = em.createQuery("select count(r) from DataRequest r " + where, Long.class)
                .setParameter("open", RequestState.OPEN)
                .getSingleResult();
        return new Page<>(items, total);
    }

    long overdue(Instant now) {
        return em.createQuery(
                        "select count(r) from DataRequest r where r.state = :open and r.dueAt <= :now", Long.class)
                .setParameter("open", RequestState.OPEN)
                .setParameter("now", now)
                .getSingleResult();
    }

    /** A member's own, the newest first. */
    List<RequestView> of(long memberId) {
        return em.createQuery(VIEW + "where r.memberId = :member order by r.askedAt desc, r.id desc", RequestView.class)
                .setParameter("member", memberId)
                .setMaxResults(Window.LARGEST)
                .getResultList();
    }

    List<DataRequest> entitiesOf(long memberId) {
        return em.createQuery("select r from DataRequest r where r.memberId = :member", DataRequest.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    void flush() {
        em.flush();
    }

    int removeAnsweredBefore(Instant moment) {
        return em.createQuery("delete from DataRequest r where r.answeredAt < :moment")
                .setParameter("moment", moment)
                .executeUpdate();
    }
}
