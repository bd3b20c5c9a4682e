package id.solok.library.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;

/** Takes a member out of the tables of this context, and keeps what names nobody. */
@ApplicationScoped
class Remains {
    @PersistenceContext
    private EntityManager em;

    /** For how many others the member is the guardian. */
    long wards(long memberId) {
        return ((Number) em.createNativeQuery("select count(*) from guardian where guardian_id = ?1")
                        .setParameter(1, memberId)
                        .getSingleResult())
                .longValue();
    }

    void keepFacts(Member member, String ageBand, LocalDate today) {
        var registered = member.validity().registeredOn();
        em.createNativeQuery("""
                        insert into erased_member (type_code, age_band, registered_in, erased_on)
                        values (?1, ?2, cast(?3 as int), ?4)""")
                .setParameter(1, member.type())
                .setParameter(2, ageBand)
                .setParameter(3, registered == null ? null : registered.getYear())
                .setParameter(4, today)
                .executeUpdate();
    }

    /** Removes the person; the cards stay as numbers that nobody holds. */
    void remove(Member member, String actor, Instant now) {
        long id = member.id();
        em.createNativeQuery("select cast(forget_member(?1) as text)")
                .setParameter(1, id)
                .getResultList();
        run("delete from guardian where child_id = ?1", id);
        run("delete from document_seen where member_id = ?1", id);
        em.createNativeQuery("""
                        update member_card set ended_at = ?2, ended_by = ?3, ended_reason = 'OTHER'
                        where member_id = ?1 and ended_at is null""")
                .setParameter(1, id)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, actor)
                .executeUpdate();
        run("update member_card set member_id = null where member_id = ?1", id);
        em.remove(member);
        em.flush();
    }

    private void run(String sql, long memberId) {
        em.createNativeQuery(sql).setParameter(1, memberId).executeUpdate();
    }
}
