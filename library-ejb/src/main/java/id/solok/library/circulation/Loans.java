package id.solok.library.circulation;

import id.solok.library.core.NotFound;
import id.solok.library.holdings.CopyStatus;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The loans in the database. */
@ApplicationScoped
class Loans {
    private static final String VIEW = """
            select new id.solok.library.circulation.LoanView(
                l.id, c.barcode, r.id, r.title, m.id, l.lentAt, l.dueOn)
            from Loan l join l.copy c join c.record r join l.member m\s""";

    @PersistenceContext
    private EntityManager em;

    void add(Loan loan) {
        em.persist(loan);
    }

    Loan get(long id) {
        var loan = em.find(Loan.class, id);
        if (loan == null) throw new NotFound("circulation.no-such-loan", id);
        return loan;
    }

    /** The loan as it is now, once the copy's lock is held. */
    Loan fresh(long id) {
        var loan = get(id);
        em.refresh(loan);
        return loan;
    }

    Optional<Loan> open(long copyId) {
        return em.createQuery("select l from Loan l where l.copy.id = :copy and l.returnedAt is null", Loan.class)
                .setParameter("copy", copyId)
                .getResultStream()
                .findFirst();
    }

    /** Whether someone other than {@code desk} has taken the copy back since that moment. */
    boolean returnedElsewhere(long copyId, String desk, Instant since) {
        return em.createQuery("""
                        select count(l) from Loan l
                        where l.copy.id = :copy and l.returnedAt >= :since and l.returnedBy <> :desk""", Long.class)
                        .setParameter("copy", copyId)
                        .setParameter("since", since)
                        .setParameter("desk", desk)
                        .getSingleResult()
                > 0;
    }

    String branchOf(long copyId) {
        return em.createQuery(
                        "select b.code from Copy c join c.room m join m.branch b where c.id = :copy", String.class)
                .setParameter("copy", copyId)
                .getSingleResult();
    }

    long openOf(long memberId) {
        return em.createQuery(
                        "select count(l) from Loan l where l.member.id = :member and l.returnedAt is null", Long.class)
                .setParameter("member", memberId)
                .getSingleResult();
    }

    List<LoanView> openViewsOf(long memberId) {
        return em.createQuery(
                        VIEW + "where m.id = :member and l.returnedAt is null order by l.dueOn, l.id", LoanView.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** A record's copies that are not withdrawn, each with the day its open loan falls due. */
    List<ShelfCopy> shelf(long recordId) {
        return em.createQuery("""
                        select new id.solok.library.circulation.ShelfCopy(
                            c.barcode, c.callNumber, m.code, c.status, k.lends, l.dueOn)
                        from Copy c join c.room m join c.lendingClass k
                        left join Loan l on l.copy = c and l.returnedAt is null
                        where c.record.id = :record and c.status <> :withdrawn
                        order by c.barcode""", ShelfCopy.class)
                .setParameter("record", recordId)
                .setParameter("withdrawn", CopyStatus.WITHDRAWN)
                .getResultList();
    }

    /** Ids of open loans that fell due before {@code today} and are not marked yet, above {@code after}. */
    List<Long> toMark(LocalDate today, long after, int most) {
        return em.createQuery("""
                        select l.id from Loan l
                        where l.returnedAt is null and l.dueOn < :today and l.overdueSince is null and l.id > :after
                        order by l.id""", Long.class)
                .setParameter("today", today)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    int mark(List<Long> ids) {
        return em.createNativeQuery("""
                        update loan set overdue_since = due_on + 1, version = version + 1
                        where id = any(cast(?1 as bigint[])) and returned_at is null and overdue_since is null""")
                .setParameter(
                        1,
                        "{" + String.join(",", ids.stream().map(String::valueOf).toList()) + "}")
                .executeUpdate();
    }
}
