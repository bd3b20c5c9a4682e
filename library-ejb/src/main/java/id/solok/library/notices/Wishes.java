package id.solok.library.notices;

import id.solok.library.core.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What members want, in the database. */
@ApplicationScoped
class Wishes {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Kinds kinds;

    /** The wishes for one kind of those members who have any. */
    Map<Long, Wish> of(Collection<Long> members, String kind) {
        if (members.isEmpty()) return Map.of();
        List<?> rows = em.createNativeQuery("""
                        select w.id, m.language, coalesce(m.digest, false), p.channel
                        from unnest(cast(?1 as bigint[])) as w (id)
                        left join notice_member m on m.member_id = w.id
                        left join notice_preference p on p.member_id = w.id and p.kind = ?2
                        where m.member_id is not null or p.member_id is not null""")
                .setParameter(1, SqlArray.numbers(members))
                .setParameter(2, kind)
                .getResultList();
        var wishes = new HashMap<Long, Wish>();
        for (var each : rows) {
            var row = (Object[]) each;
            wishes.put(((Number) row[0]).longValue(), new Wish((String) row[1], (Boolean) row[2], (String) row[3]));
        }
        return wishes;
    }

    /** All that a member has said, for each kind that members can choose for. */
    Preferences all(long member) {
        List<?> rows = em.createNativeQuery("select kind, channel from notice_preference where member_id = ?1")
                .setParameter(1, member)
                .getResultList();
        var said = new HashMap<String, String>();
        for (var row : rows) said.put((String) ((Object[]) row)[0], (String) ((Object[]) row)[1]);
        var general = of(List.of(member), "").getOrDefault(member, Wish.NOTHING_SAID);
        var choices = kinds.all().stream()
                .filter(kind -> !kind.context().equals("notices"))
                .map(kind -> new Preferences.Choice(kind, said.get(kind.key())))
                .toList();
        return new Preferences(general.language(), general.digest(), choices);
    }

    void put(long member, String language, boolean digest) {
        em.createNativeQuery("""
                        insert into notice_member (member_id, language, digest) values (?1, ?2, ?3)
                        on conflict (member_id) do update set language = excluded.language, digest = excluded.digest""")
                .setParameter(1, member)
                .setParameter(2, language)
                .setParameter(3, digest)
                .executeUpdate();
    }

    void put(long member, String kind, String channel) {
        if (channel == null)
            em.createNativeQuery("delete from notice_preference where member_id = ?1 and kind = ?2")
                    .setParameter(1, member)
                    .setParameter(2, kind)
                    .executeUpdate();
        else
            em.createNativeQuery("""
                            insert into notice_preference (member_id, kind, channel) values (?1, ?2, ?3)
                            on conflict (member_id, kind) do update set channel = excluded.channel""")
                    .setParameter(1, member)
                    .setParameter(2, kind)
                    .setParameter(3, channel)
                    .executeUpdate();
    }
}
