package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;

/** Removes what need not be kept any longer. */
@ApplicationScoped
class Upkeep {
    @PersistenceContext
    private EntityManager em;

    int removeToldBefore(Instant moment) {
        return em.createNativeQuery("""
                        delete from notice n where n.told_at < ?1 and not exists (
                            select 1 from notice_delivery d
                            where d.notice_id = n.id and d.state in ('WAITING', 'SENDING'))""").setParameter(1, Timestamp.from(moment)).executeUpdate();
    }
}
