package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Writes down what came of a try, and what follows from it; one transaction for each message. */
@ApplicationScoped
class Results {
    // once more than needed, never twice
    private static final int UNSURE_AT_MOST = 2;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Paces paces;

    @Inject
    private Fallback fallback;

    @Inject
    private ChannelStates channels;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void write(Message message, Outcome outcome) {
        var now = clock.instant();
        for (var delivery : message.deliveries()) write(delivery, message, outcome, now);
        channels.note(message.deliveries().get(0).channel(), outcome, now);
    }

    private void write(Claimed delivery, Message message, Outcome outcome, Instant now) {
        switch (outcome.result()) {
            case SENT -> sent(delivery, message, outcome, now);
            case UNTRIED -> again(delivery, paces.today().allowed(now.plus(outcome.pause())), outcome);
            case REFUSED -> dead(delivery, outcome, now);
            case LATER, UNSURE -> failed(delivery, outcome, now);
        }
        if (outcome.result() != Outcome.Result.UNTRIED) attempt(delivery.id(), outcome, now);
    }

    /** Also when the claim has run out meanwhile: what was sent need not be sent again. */
    private void sent(Claimed delivery, Message message, Outcome outcome, Instant now) {
        em.createNativeQuery("""
                        update notice_delivery set state = 'SENT', attempts = attempts + 1, ended_at = ?2, reference = ?3,
                            reason = null, detail = null, claimed_by = null, claimed_until = null
                        where id = ?1 and state in ('SENDING', 'WAITING')""")
                .setParameter(1, delivery.id())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, outcome.detail())
                .executeUpdate();
        if (delivery.digest() || delivery.channel() != Channel.EMAIL) return;
        em.createNativeQuery("update notice set subject = ?2, body = ?3 where id = ?1")
                .setParameter(1, delivery.noticeId())
                .setParameter(2, message.subject())
                .setParameter(3, message.body())
                .executeUpdate();
    }

    private void failed(Claimed delivery, Outcome outcome, Instant now) {
        List<?> rows = em.createNativeQuery("select attempts, unsure from notice_delivery where id = ?1 for update")
                .setParameter(1, delivery.id())
                .getResultList();
        if (rows.isEmpty()) return;
        var row = (Object[]) rows.get(0);
        int attempts = ((Number) row[0]).intValue() + 1;
        int unsure = ((Number) row[1]).intValue() + (outcome.result() == Outcome.Result.UNSURE ? 1 : 0);
        var pace = paces.today();
        if (pace.spent(attempts) || unsure >= UNSURE_AT_MOST) dead(delivery, outcome, now);
        else
            again(
                    delivery,
                    pace.due(
                            now.plus(pace.pause(attempts, outcome.pause())),
                            delivery.kind().urgent(),
                            false),
                    outcome);
    }

    private void again(Claimed delivery, Instant due, Outcome outcome) {
        em.createNativeQuery("""
                        update notice_delivery set state = 'WAITING', attempts = attempts + ?3, unsure = unsure + ?4,
                            due_at = ?2, reason = coalesce(?5, reason), detail = coalesce(?6, detail),
                            claimed_by = null, claimed_until = null
                        where id = ?1 and state = 'SENDING'""")
                .setParameter(1, delivery.id())
                .setParameter(2, Timestamp.from(due))
                .setParameter(3, outcome.result() == Outcome.Result.UNTRIED ? 0 : 1)
                .setParameter(4, outcome.result() == Outcome.Result.UNSURE ? 1 : 0)
                .setParameter(5, outcome.reason())
                .setParameter(6, outcome.detail())
                .executeUpdate();
    }

    private void dead(Claimed delivery, Outcome outcome, Instant now) {
        int died = em.createNativeQuery("""
                        update notice_delivery set state = 'DEAD', attempts = attempts + 1, ended_at = ?2, reason = ?3,
                            detail = ?4, claimed_by = null, claimed_until = null
                        where id = ?1 and state = 'SENDING'""")
                .setParameter(1, delivery.id())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, outcome.reason())
                .setParameter(4, outcome.detail())
                .executeUpdate();
        if (died == 1) fallback.after(delivery, now);
    }

    private void attempt(long delivery, Outcome outcome, Instant now) {
        em.createNativeQuery("""
                        insert into notice_attempt (delivery_id, at, outcome, reason, detail)
                        select id, ?2, ?3, ?4, ?5 from notice_delivery where id = ?1""")
                .setParameter(1, delivery)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, outcome.result().name())
                .setParameter(4, outcome.reason())
                .setParameter(5, outcome.detail())
                .executeUpdate();
    }
}
