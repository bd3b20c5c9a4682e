package id.solok.library.circulation;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Returned loans: whose they still are, and how they become nobody's. */
@ApplicationScoped
class LoanHistory {
    // as AgeBand has it, in the words of the database
    private static final String BAND = """
            case when m.birth_date is null or m.birth_date > l.lent_at then 'unknown'
                when age(l.lent_at, m.birth_date) < interval '6 years' then '0-5'
                when age(l.lent_at, m.birth_date) < interval '13 years' then '6-12'
                when age(l.lent_at, m.birth_date) < interval '18 years' then '13-17'
                when age(l.lent_at, m.birth_date) < interval '25 years' then '18-24'
                when age(l.lent_at, m.birth_date) < interval '60 years' then '25-59'
                else '60+' end""";

    @PersistenceContext
    private EntityManager em;

    Page<PastLoan> of(long member, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select r.id, r.title, l.lent_at, l.due_on, l.returned_at
                        from loan l join copy c on c.id = l.copy_id join bib_record r on r.id = c.record_id
                        where l.member_id = ?1 and l.returned_at is not null
                        order by l.returned_at desc, l.id desc limit ?2 offset ?3""")
                .setParameter(1, member)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        var total = (Number)
                em.createNativeQuery("select count(*) from loan where member_id = ?1 and returned_at is not null")
                        .setParameter(1, member)
                        .getSingleResult();
        return new Page<>(rows.stream().map(row -> past((Object[]) row)).toList(), total.longValue());
    }

    private static PastLoan past(Object[] row) {
        return new PastLoan(
                ((Number) row[0]).longValue(),
                (String) row[1],
                ((Timestamp) row[2]).toInstant(),
                ((Date) row[3]).toLocalDate(),
                ((Timestamp) row[4]).toInstant());
    }

    boolean kept(long member) {
        return !em.createNativeQuery("select 1 from loan_history_kept where member_id = ?1")
                .setParameter(1, member)
                .getResultList()
                .isEmpty();
    }

    void keep(long member, boolean kept, Instant now) {
        var sql = kept
                ? "insert into loan_history_kept (member_id, chosen_at) values (?1, ?2) on conflict do nothing"
                : "delete from loan_history_kept where member_id = ?1 and chosen_at <= ?2";
        em.createNativeQuery(sql)
                .setParameter(1, member)
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    /** Makes all loans of a member nameless; they are closed. */
    void forget(long member, String type, String ageBand) {
        em.createNativeQuery("""
                        update loan set member_id = null, member_type = ?2, age_band = ?3, version = version + 1
                        where member_id = ?1""")
                .setParameter(1, member)
                .setParameter(2, type)
                .setParameter(3, ageBand)
                .executeUpdate();
    }

    /** Makes loans nameless that came back before a day, but of those who want them kept; returns how many. */
    int forgetReturnedBefore(LocalDate day, int most) {
        return em.createNativeQuery("""
                        update loan l set member_id = null, member_type = m.type_code, version = l.version + 1,
                            age_band = """ + " " + BAND + """

                        from member m where m.id = l.member_id and l.id in (
                            select o.id from loan o
                            where o.returned_at < ?1 and o.member_id is not null and not exists (
                                select 1 from loan_history_kept k where k.member_id = o.member_id)
                            order by o.returned_at, o.id limit ?2 for update skip locked)""")
                .setParameter(
                        1,
                        Timestamp.from(day.atStartOfDay(id.solok.library.core.ClockProducer.JAKARTA)
                                .toInstant()))
                .setParameter(2, most)
                .executeUpdate();
    }
}
