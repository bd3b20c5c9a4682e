package id.solok.library.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** The texts of consents and the log of what was agreed to. */
@ApplicationScoped
class ConsentLog {
    @PersistenceContext
    private EntityManager em;

    /** The text in force on a day. */
    ConsentText text(ConsentPurpose purpose, LocalDate day) {
        var row = (Object[]) em.createNativeQuery("""
                        select id, version, text_id, text_en from consent_text
                        where purpose = ?1 and valid_from <= ?2 order by valid_from desc limit 1""")
                .setParameter(1, purpose.name())
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return new ConsentText(
                ((Number) row[0]).longValue(), purpose, ((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }

    /** Who decided, where, in which words; who wrote it down, and when. */
    record Line(String givenBy, ConsentChannel channel, String language, String actor, Instant at) {}

    void given(long memberId, ConsentText text, String givenBy, Enrolment how, String actor, Instant now) {
        decided(memberId, text, true, new Line(givenBy, how.channel(), how.language(), actor, now));
    }

    void decided(long memberId, ConsentText text, boolean given, Line line) {
        em.createNativeQuery("""
                        insert into consent
                            (id, member_id, text_id, decision, given_by, channel, language, recorded_by, recorded_at)
                        values (nextval('consent_seq'), ?1, ?2, ?8, ?3, ?4, ?5, ?6, ?7)""")
                .setParameter(1, memberId)
                .setParameter(2, text.id())
                .setParameter(3, line.givenBy())
                .setParameter(4, line.channel().name())
                .setParameter(5, line.language())
                .setParameter(6, line.actor())
                .setParameter(7, Timestamp.from(line.at()))
                .setParameter(8, given ? "GIVEN" : "WITHDRAWN")
                .executeUpdate();
    }

    /** Whether the last word of this purpose is a yes. */
    boolean holds(long memberId, ConsentPurpose purpose) {
        return of(memberId).stream()
                .filter(line -> line.purpose() == purpose)
                .findFirst()
                .map(ConsentView::given)
                .orElse(false);
    }

    /** The log of a member, the newest first. */
    List<ConsentView> of(long memberId) {
        List<?> rows = em.createNativeQuery("""
                        select t.purpose, t.version, c.decision, c.given_by, c.channel, c.recorded_by, c.recorded_at
                        from consent c join consent_text t on t.id = c.text_id
                        where c.member_id = ?1 order by c.recorded_at desc, c.id desc""").setParameter(1, memberId).getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    private static ConsentView view(Object[] row) {
        return new ConsentView(
                ConsentPurpose.valueOf((String) row[0]),
                ((Number) row[1]).intValue(),
                "GIVEN".equals(row[2]),
                (String) row[3],
                ConsentChannel.valueOf((String) row[4]),
                (String) row[5],
                ((Timestamp) row[6]).toInstant());
    }
}
