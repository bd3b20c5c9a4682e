package id.solok.library.notices;

import id.solok.library.core.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;

/** Changes dead letters in the database; each change counts only those that are still dead. */
@ApplicationScoped
class DeadLetters {
    @PersistenceContext
    private EntityManager em;

    int retry(Collection<Long> ids, Instant now) {
        return em.createNativeQuery("""
                        update notice_delivery set state = 'WAITING', attempts = 0, unsure = 0, due_at = ?2, digest = false,
                            ended_at = null, reason = null, detail = null
                        where state = 'DEAD' and id = any(cast(?1 as bigint[]))""")
                .setParameter(1, SqlArray.numbers(ids))
                .setParameter(2, Timestamp.from(now))
                .executeUpdate();
    }

    int giveUp(Collection<Long> ids, String why, Instant now) {
        return em.createNativeQuery("""
                        update notice_delivery set state = 'GIVEN_UP', ended_at = ?2, detail = ?3
                        where state = 'DEAD' and id = any(cast(?1 as bigint[]))""")
                .setParameter(1, SqlArray.numbers(ids))
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, why)
                .executeUpdate();
    }

    void correct(long notice, Channel channel, String contact) {
        var sql = channel == Channel.WHATSAPP
                ? "update notice set whatsapp = ?2 where id = ?1"
                : "update notice set email = ?2 where id = ?1";
        em.createNativeQuery(sql)
                .setParameter(1, notice)
                .setParameter(2, contact)
                .executeUpdate();
    }
}
