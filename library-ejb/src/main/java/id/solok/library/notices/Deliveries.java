package id.solok.library.notices;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Optional;

/** The deliveries in the database, as staff read them. */
@ApplicationScoped
class Deliveries {
    private static final String COLUMNS = """
            select d.id, d.notice_id, n.kind, n.member_id, n.name, n.language, d.channel,
                case d.channel when 'EMAIL' then n.email when 'WHATSAPP' then n.whatsapp end,
                d.state, d.digest, n.told_at, d.due_at, d.ended_at, d.attempts, d.reason, d.detail\s""";

    private static final String FROM = " from notice_delivery d join notice n on n.id = d.notice_id ";

    private static final String MATCHING = """
            where (?1 = '' or d.state = ?1) and (?2 = '' or n.kind = ?2) and (?3 = '' or d.channel = ?3)
                and (?4 = '' or fold(n.name) like '%' || fold(?4) || '%') and (?5 = 0 or n.member_id = ?5)\s""";

    @PersistenceContext
    private EntityManager em;

    Page<DeliveryView> find(DeliveryFilter filter, Window window) {
        List<?> rows = matching(
                        COLUMNS + FROM + MATCHING + "order by d.created_at desc, d.id desc limit ?6 offset ?7", filter)
                .setParameter(6, window.size())
                .setParameter(7, window.first())
                .getResultList();
        var total =
                (Number) matching("select count(*)" + FROM + MATCHING, filter).getSingleResult();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue());
    }

    private Query matching(String sql, DeliveryFilter filter) {
        return em.createNativeQuery(sql)
                .setParameter(1, filter.state() == null ? "" : filter.state().name())
                .setParameter(2, filter.kind() == null ? "" : filter.kind())
                .setParameter(
                        3, filter.channel() == null ? "" : filter.channel().name())
                .setParameter(4, filter.name() == null ? "" : escaped(filter.name()))
                .setParameter(5, filter.memberId() == null ? 0L : filter.memberId());
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }

    Optional<DeliveryView> byId(long id) {
        List<?> rows = em.createNativeQuery(COLUMNS + FROM + "where d.id = ?1")
                .setParameter(1, id)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).findFirst();
    }

    List<DeliveryView> others(long notice, long id) {
        List<?> rows = em.createNativeQuery(COLUMNS + FROM + "where d.notice_id = ?1 and d.id <> ?2 order by d.id")
                .setParameter(1, notice)
                .setParameter(2, id)
                .getResultList();
        return rows.stream().map(row -> view((Object[]) row)).toList();
    }

    List<AttemptView> attempts(long id) {
        List<?> rows = em.createNativeQuery("""
                        select at, outcome, reason, detail from notice_attempt where delivery_id = ?1
                        order by at desc, id desc limit 100""").setParameter(1, id).getResultList();
        return rows.stream().map(each -> attempt((Object[]) each)).toList();
    }

    private static AttemptView attempt(Object[] row) {
        return new AttemptView(Texts.moment(row[0]), (String) row[1], (String) row[2], (String) row[3]);
    }

    Object[] words(long notice) {
        return (Object[]) em.createNativeQuery(
                        "select about, subject, body, cast(fields as text), email, whatsapp from notice where id = ?1")
                .setParameter(1, notice)
                .getSingleResult();
    }

    Optional<Long> about(String kind, String about) {
        List<?> ids = em.createNativeQuery("select d.id" + FROM + "where n.kind = ?1 and n.about = ?2 order by d.id")
                .setParameter(1, kind)
                .setParameter(2, about)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).findFirst();
    }

    private static DeliveryView view(Object[] row) {
        var channel = Channel.valueOf((String) row[6]);
        return new DeliveryView(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                row[3] == null ? null : (Long) ((Number) row[3]).longValue(),
                (String) row[4],
                (String) row[5],
                channel,
                Mask.of(channel, (String) row[7]),
                DeliveryState.valueOf((String) row[8]),
                (Boolean) row[9],
                Texts.moment(row[10]),
                Texts.moment(row[11]),
                Texts.moment(row[12]),
                ((Number) row[13]).intValue(),
                (String) row[14],
                (String) row[15]);
    }
}
