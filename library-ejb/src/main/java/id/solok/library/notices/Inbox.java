package id.solok.library.notices;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** What is kept of one member: what they were told, and what they wish. */
@ApplicationScoped
class Inbox {
    private static final String SHOWN = """
            from notice n where n.member_id = ?1 and not exists (
                select 1 from notice_delivery d where d.notice_id = n.id and d.state = 'UNWANTED')\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Composer composer;

    Page<InboxNotice> of(long member, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select n.id, n.kind, n.told_at, n.read_at, n.subject, n.body, n.language, n.name,
                            cast(n.fields as text)\s""" + SHOWN + "order by n.told_at desc, n.id desc limit ?2 offset ?3")
                .setParameter(1, member)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        var total = (Number) em.createNativeQuery("select count(*) " + SHOWN)
                .setParameter(1, member)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> notice((Object[]) row)).toList(), total.longValue());
    }

    /** In the words as they were sent; in those of the text in force when it was not sent otherwise. */
    private InboxNotice notice(Object[] row) {
        var words = row[4] != null
                ? new Composer.Words((String) row[4], (String) row[5])
                : composer.words((String) row[1], (String) row[6], (String) row[7], Fields.read((String) row[8]));
        return new InboxNotice(
                ((Number) row[0]).longValue(),
                (String) row[1],
                Texts.moment(row[2]),
                Texts.moment(row[3]),
                words.subject(),
                words.body());
    }

    void read(long member, long notice, Instant now) {
        em.createNativeQuery("update notice set read_at = ?3 where id = ?2 and member_id = ?1 and read_at is null")
                .setParameter(1, member)
                .setParameter(2, notice)
                .setParameter(3, Timestamp.from(now))
                .executeUpdate();
    }

    void forget(long member) {
        for (var table : List.of("notice_preference", "notice_member", "notice"))
            em.createNativeQuery("delete from " + table + " where member_id = ?1")
                    .setParameter(1, member)
                    .executeUpdate();
    }

    void move(long from, long to) {
        em.createNativeQuery("""
                        update notice n set member_id = ?2, recipient = 'member:' || ?2 where member_id = ?1
                            and not exists (select 1 from notice o
                                where o.kind = n.kind and o.about = n.about and o.recipient = 'member:' || ?2)""").setParameter(1, from).setParameter(2, to).executeUpdate();
        moveWishes(from, to);
        forget(from);
    }

    /** What the other has said already stays. */
    private void moveWishes(long from, long to) {
        em.createNativeQuery("""
                        insert into notice_member (member_id, language, digest)
                        select ?2, language, digest from notice_member where member_id = ?1 on conflict do nothing""").setParameter(1, from).setParameter(2, to).executeUpdate();
        em.createNativeQuery("""
                        insert into notice_preference (member_id, kind, channel)
                        select ?2, kind, channel from notice_preference where member_id = ?1 on conflict do nothing""").setParameter(1, from).setParameter(2, to).executeUpdate();
    }
}
