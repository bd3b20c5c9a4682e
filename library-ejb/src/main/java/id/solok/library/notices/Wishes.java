package id.solok.library.notices;

import id.solok.library.core.SqlArray;
import jakarta.enterprise.context.ApplicationScoped;
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
}
