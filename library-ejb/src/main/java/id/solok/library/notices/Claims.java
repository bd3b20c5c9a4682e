package id.solok.library.notices;

import id.solok.library.core.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Gives deliveries that are due to one sender among several; each method is a short transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Claims {
    /** Longer than the longest try of one message can take; a sender that says nothing for so long has died. */
    static final Duration LEASE = Duration.ofMinutes(5);

    private static final int AT_ONCE = 50;
    // only one server at a time gathers the days' messages, so that a member's notices are not divided
    private static final long DIGEST_LOCK = 220_001;

    private static final String TAKE = """
            update notice_delivery set state = 'SENDING', claimed_by = cast(?1 as uuid), claimed_until = ?2, carrying = false
            where id in\s""";

    private static final String OPEN = """
            and exists (select 1 from notice_channel c where c.channel = d.channel and not c.paused
                and (c.rest_until is null or c.rest_until <= ?4))\s""";

    private static final String SINGLE = TAKE + """
            (select d.id from notice_delivery d
             join notice n on n.id = d.notice_id
             join notice_kind k on k.key = n.kind
             where d.state = 'WAITING' and not d.digest and d.due_at <= ?4 and d.channel = ?3 and (k.urgent or not ?5)
             """ + OPEN + """
             order by k.urgent desc, d.due_at, d.id limit ?6 for update of d skip locked)""";

    private static final String GATHERED = TAKE + """
            (select d.id from notice_delivery d
             join notice n on n.id = d.notice_id
             where d.state = 'WAITING' and d.digest and d.due_at <= ?4 and d.channel = ?3 and not ?5
             """ + OPEN + """
             and n.member_id in (
                select o.member_id from notice_delivery w join notice o on o.id = w.notice_id
                where w.state = 'WAITING' and w.digest and w.due_at <= ?4 and w.channel = ?3
                group by o.member_id order by min(w.due_at), o.member_id limit ?6)
             for update of d)""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Paces paces;

    @Inject
    private Clock clock;

    /** Claims what is due for the channel, for {@code sender}; returns how many. */
    int take(UUID sender, Channel channel) {
        int taken = take(SINGLE, sender, channel);
        var alone = (Boolean) em.createNativeQuery("select pg_try_advisory_xact_lock(?1)")
                .setParameter(1, DIGEST_LOCK)
                .getSingleResult();
        return alone ? taken + take(GATHERED, sender, channel) : taken;
    }

    private int take(String sql, UUID sender, Channel channel) {
        var now = clock.instant();
        return em.createNativeQuery(sql)
                .setParameter(1, sender.toString())
                .setParameter(2, Timestamp.from(now.plus(LEASE)))
                .setParameter(3, channel.name())
                .setParameter(4, Timestamp.from(now))
                .setParameter(5, paces.today().quiet(now))
                .setParameter(6, AT_ONCE)
                .executeUpdate();
    }

    /** Takes over what a sender that died had claimed; what it had not begun with goes back as if never claimed. */
    int takeOver(UUID sender, Channel channel) {
        of("""
                update notice_delivery set state = 'WAITING', claimed_by = null, claimed_until = null
                where state = 'SENDING' and channel = ?1 and claimed_until < ?2 and not carrying""", channel).executeUpdate();
        return of("""
                update notice_delivery set claimed_by = cast(?3 as uuid), claimed_until = ?4
                where id in (select id from notice_delivery
                    where state = 'SENDING' and channel = ?1 and claimed_until < ?2 for update skip locked)""", channel)
                .setParameter(3, sender.toString())
                .setParameter(4, Timestamp.from(clock.instant().plus(LEASE)))
                .executeUpdate();
    }

    private Query of(String sql, Channel channel) {
        return em.createNativeQuery(sql)
                .setParameter(1, channel.name())
                .setParameter(2, Timestamp.from(clock.instant()));
    }

    /** What the sender holds, with what is needed to write the messages. */
    List<Claimed> held(UUID sender) {
        List<?> rows =
                em.createNativeQuery("""
                        select d.id, n.id, k.key, k.context, k.urgent, k.required, k.digest, n.member_id, n.name, n.email,
                            n.whatsapp, n.language, cast(n.fields as text), d.channel, d.digest
                        from notice_delivery d
                        join notice n on n.id = d.notice_id
                        join notice_kind k on k.key = n.kind
                        where d.claimed_by = cast(?1 as uuid)
                        order by k.urgent desc, d.due_at, d.id""").setParameter(1, sender.toString()).getResultList();
        return rows.stream().map(row -> claimed((Object[]) row)).toList();
    }

    private static Claimed claimed(Object[] row) {
        var kind = new Kind(
                (String) row[2],
                (String) row[3],
                (Boolean) row[4],
                (Boolean) row[5],
                (Boolean) row[6],
                java.util.Map.of());
        var member = row[7] == null ? null : (Long) ((Number) row[7]).longValue();
        return new Claimed(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                kind,
                new Recipient(member, (String) row[8], (String) row[9], (String) row[10], (String) row[11]),
                Fields.read((String) row[12]),
                Channel.valueOf((String) row[13]),
                (Boolean) row[14]);
    }

    /** Begins with a message, if all of it is still the sender's. */
    boolean begin(UUID sender, List<Long> deliveries) {
        int held = em.createNativeQuery("""
                        update notice_delivery set carrying = true, claimed_until = ?3
                        where claimed_by = cast(?1 as uuid) and id = any(cast(?2 as bigint[]))""")
                .setParameter(1, sender.toString())
                .setParameter(2, SqlArray.numbers(deliveries))
                .setParameter(3, Timestamp.from(clock.instant().plus(LEASE)))
                .executeUpdate();
        return held == deliveries.size();
    }
}
