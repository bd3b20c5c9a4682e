package id.solok.library.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The cards in the database, living and dead. */
@ApplicationScoped
class Cards {
    @PersistenceContext
    private EntityManager em;

    /** A number that no card has had. */
    String next() {
        var running = (Number)
                em.createNativeQuery("select nextval('member_card_seq')").getSingleResult();
        return CardNumber.of(running.longValue());
    }

    void give(String card, long memberId, String actor, Instant now) {
        em.createNativeQuery("insert into member_card (card, member_id, given_at, given_by) values (?1, ?2, ?3, ?4)")
                .setParameter(1, card)
                .setParameter(2, memberId)
                .setParameter(3, Timestamp.from(now))
                .setParameter(4, actor)
                .executeUpdate();
    }

    void end(String card, CardEnd reason, String actor, Instant now) {
        em.createNativeQuery("""
                        update member_card set ended_at = ?2, ended_by = ?3, ended_reason = ?4
                        where card = ?1 and ended_at is null""")
                .setParameter(1, card)
                .setParameter(2, Timestamp.from(now))
                .setParameter(3, actor)
                .setParameter(4, reason.name())
                .executeUpdate();
    }

    /** Whose card this was before it was replaced. */
    Optional<Member> formerHolder(String card) {
        List<?> holder = em.createNativeQuery("""
                        select member_id from member_card where card = ?1 and ended_at is not null and member_id is not null""")
                .setParameter(1, CardNumber.asKept(card))
                .getResultList();
        return holder.stream()
                .map(id -> em.find(Member.class, ((Number) id).longValue()))
                .findFirst();
    }

    List<CardView> of(long memberId) {
        List<?> rows = em.createNativeQuery("""
                        select card, given_at, given_by, ended_at, ended_by, ended_reason from member_card
                        where member_id = ?1 order by given_at desc, card desc""").setParameter(1, memberId).getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static CardView view(Object[] row) {
        return new CardView(
                (String) row[0],
                ((Timestamp) row[1]).toInstant(),
                (String) row[2],
                row[3] == null ? null : ((Timestamp) row[3]).toInstant(),
                (String) row[4],
                row[5] == null ? null : CardEnd.valueOf((String) row[5]));
    }
}
