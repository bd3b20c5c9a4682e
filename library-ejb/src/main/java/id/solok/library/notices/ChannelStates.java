package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** How the channels do, in the database. */
@ApplicationScoped
class ChannelStates {
    @PersistenceContext
    private EntityManager em;

    /** Remembers the last success and the last failure that is the channel's own, and until when it asks for a rest. */
    void note(Channel channel, Outcome outcome, Instant now) {
        switch (outcome.result()) {
            case SENT ->
                em.createNativeQuery("""
                                update notice_channel set last_sent_at = ?2, rest_until = null
                                where channel = ?1
                                    and (last_sent_at is null or last_sent_at < ?3 or rest_until is not null)""")
                        .setParameter(1, channel.name())
                        .setParameter(2, Timestamp.from(now))
                        .setParameter(3, Timestamp.from(now.minusSeconds(10)))
                        .executeUpdate();
            case LATER, UNSURE -> failed(channel, outcome, now);
            case REFUSED, UNTRIED -> {}
        }
    }

    private void failed(Channel channel, Outcome outcome, Instant now) {
        em.createNativeQuery("""
                        update notice_channel set last_failed_at = ?2, last_reason = ?3, last_detail = ?4,
                            rest_until = coalesce(?5, rest_until)
                        where channel = ?1""")
                .setParameter(1, channel.name())
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, outcome.reason())
                .setParameter(4, outcome.detail())
                .setParameter(5, outcome.pause() == null ? null : Timestamp.from(now.plus(outcome.pause())))
                .executeUpdate();
    }

    /** Switches off or on; returns false when it is so already. */
    boolean pause(Channel channel, boolean paused) {
        return em.createNativeQuery(
                                "update notice_channel set paused = ?2, rest_until = null where channel = ?1 and paused <> ?2")
                        .setParameter(1, channel.name())
                        .setParameter(2, paused)
                        .executeUpdate()
                == 1;
    }

    List<ChannelStatus> all(Carriers carriers) {
        List<?> rows = em.createNativeQuery("""
                        select c.channel, c.paused, c.rest_until, c.last_sent_at, c.last_failed_at, c.last_reason,
                            c.last_detail,
                            (select count(*) from notice_delivery d where d.channel = c.channel and d.state = 'WAITING'),
                            (select count(*) from notice_delivery d where d.channel = c.channel and d.state = 'DEAD')
                        from notice_channel c order by c.channel""").getResultList();
        return rows.stream().map(row -> status((Object[]) row, carriers)).toList();
    }

    private static ChannelStatus status(Object[] row, Carriers carriers) {
        var channel = Channel.valueOf((String) row[0]);
        var carrier = carriers.of(channel);
        boolean configured = carrier.isPresent() && carrier.get().configured();
        return new ChannelStatus(
                channel,
                configured,
                configured ? carrier.get().address() : null,
                (Boolean) row[1],
                Texts.moment(row[2]),
                Texts.moment(row[3]),
                Texts.moment(row[4]),
                (String) row[5],
                (String) row[6],
                ((Number) row[7]).longValue(),
                ((Number) row[8]).longValue());
    }
}
