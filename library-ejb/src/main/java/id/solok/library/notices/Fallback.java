package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Sends a notice by its next channel when one has not carried it. */
@ApplicationScoped
class Fallback {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Carriers carriers;

    @Inject
    private Paces paces;

    void after(Claimed delivery, Instant now) {
        var recipient = delivery.recipient();
        var open = carriers.open(delivery.kind().key(), recipient.language());
        new Route(delivery.kind(), recipient, Wish.NOTHING_SAID)
                .next(open, used(delivery.noticeId()))
                .ifPresent(channel -> add(delivery, channel, now));
    }

    private Set<Channel> used(long notice) {
        List<?> names = em.createNativeQuery("select channel from notice_delivery where notice_id = ?1")
                .setParameter(1, notice)
                .getResultList();
        var used = EnumSet.noneOf(Channel.class);
        names.forEach(name -> used.add(Channel.valueOf((String) name)));
        return used;
    }

    private void add(Claimed delivery, Channel channel, Instant now) {
        boolean inAccount = channel == Channel.ACCOUNT;
        em.createNativeQuery("""
                        insert into notice_delivery (notice_id, channel, state, created_at, due_at, ended_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6) on conflict on constraint notice_delivery_once do nothing""")
                .setParameter(1, delivery.noticeId())
                .setParameter(2, channel.name())
                .setParameter(3, inAccount ? "SENT" : "WAITING")
                .setParameter(4, Timestamp.from(now))
                .setParameter(
                        5, Timestamp.from(paces.today().due(now, delivery.kind().urgent(), false)))
                .setParameter(6, inAccount ? Timestamp.from(now) : null)
                .executeUpdate();
    }
}
