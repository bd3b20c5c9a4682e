package id.solok.library.catalog;

import id.solok.library.authorities.Correction;
import id.solok.library.core.SqlArray;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds records by the keys of their headings. */
@ApplicationScoped
class HeadingBearers {
    @PersistenceContext
    private EntityManager em;

    Map<Long, Long> count(Collection<Long> authorityIds) {
        if (authorityIds.isEmpty()) return Map.of();
        List<?> rows = em.createNativeQuery("""
                        select f.authority_id, count(distinct r.id)
                        from authority_form f join bib_record r on r.heading_keys @> array[f.key]
                        where f.authority_id = any (cast(?1 as bigint[]))
                        group by f.authority_id""")
                .setParameter(1, SqlArray.numbers(authorityIds))
                .getResultList();
        Map<Long, Long> counts = new HashMap<>();
        for (var row : rows)
            counts.put(((Number) ((Object[]) row)[0]).longValue(), ((Number) ((Object[]) row)[1]).longValue());
        return counts;
    }

    List<HeadingUse> page(long authorityId, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select r.id, r.title, r.authors, r.year from bib_record r
                        where r.heading_keys && array(select key from authority_form where authority_id = ?1)
                        order by fold(left(r.title, 200)), r.id""")
                .setParameter(1, authorityId)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
        return rows.stream().map(row -> use((Object[]) row)).toList();
    }

    private static HeadingUse use(Object[] row) {
        var year = row[3] == null ? null : ((Number) row[3]).intValue();
        return new HeadingUse(((Number) row[0]).longValue(), (String) row[1], (String) row[2], year);
    }

    /** The next records that bear a heading which is to be corrected, by their ids. */
    List<Long> after(Correction correction, long lastId, int most) {
        List<?> ids = em.createNativeQuery("""
                        select id from bib_record where heading_keys && cast(?1 as bigint[]) and id > ?2
                        order by id limit ?3""")
                .setParameter(1, correction.keyArray())
                .setParameter(2, lastId)
                .setParameter(3, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    long total(Correction correction) {
        return ((Number) em.createNativeQuery(
                                "select count(*) from bib_record where heading_keys && cast(?1 as bigint[])")
                        .setParameter(1, correction.keyArray())
                        .getSingleResult())
                .longValue();
    }
}
