package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The texts in the database; the highest version is in force. */
@ApplicationScoped
class Texts {
    private static final String OF = """
            select id, kind, language, channel, version, subject, body, changed_by, changed_at from notice_template
            where kind = ?1 and language = ?2 and coalesce(channel, '') = ?3
            order by version desc""";

    @PersistenceContext
    private EntityManager em;

    Optional<TemplateView> inForce(String kind, String language, Channel channel) {
        return rows(kind, language, channel, 1).stream().findFirst();
    }

    boolean has(String kind, String language, Channel channel) {
        return inForce(kind, language, channel).isPresent();
    }

    List<TemplateView> versions(String kind, String language, Channel channel) {
        return rows(kind, language, channel, 100);
    }

    private List<TemplateView> rows(String kind, String language, Channel channel, int most) {
        List<?> rows = em.createNativeQuery(OF)
                .setParameter(1, kind)
                .setParameter(2, language)
                .setParameter(3, key(channel))
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    void add(TemplateView text) {
        em.createNativeQuery("""
                        insert into notice_template
                            (kind, language, channel, version, subject, body, changed_by, changed_at)
                        values (?1, ?2, nullif(?3, ''), ?4, ?5, ?6, ?7, ?8)""")
                .setParameter(1, text.kind())
                .setParameter(2, text.language())
                .setParameter(3, key(text.channel()))
                .setParameter(4, text.version())
                .setParameter(5, text.subject())
                .setParameter(6, text.body())
                .setParameter(7, text.changedBy())
                .setParameter(8, Timestamp.from(text.changedAt()))
                .executeUpdate();
    }

    /** Only WhatsApp has texts of its own. */
    private static String key(Channel channel) {
        return channel == Channel.WHATSAPP ? channel.name() : "";
    }

    private static TemplateView view(Object[] row) {
        return new TemplateView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : Channel.valueOf((String) row[3]),
                ((Number) row[4]).intValue(),
                (String) row[5],
                (String) row[6],
                (String) row[7],
                moment(row[8]));
    }

    static Instant moment(Object column) {
        return column == null ? null : ((Timestamp) column).toInstant();
    }
}
