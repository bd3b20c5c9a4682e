package id.solok.library.catalog;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The addresses of all records in stretches of ids, for whoever lists them whole. */
@Stateless
@PermitAll
public class RecordAddresses {
    @PersistenceContext
    private EntityManager em;

    /** The next addresses above {@code after} and not above {@code last}, in the order of ids. */
    public List<RecordAddress> after(long after, long last, int most) {
        return em.createQuery("""
                        select new id.solok.library.catalog.RecordAddress(r.id, r.updatedAt) from BibRecord r
                        where r.id > :after and r.id <= :last order by r.id""", RecordAddress.class)
                .setParameter("after", after)
                .setParameter("last", last)
                .setMaxResults(most)
                .getResultList();
    }

    /** Which stretches of {@code size} ids have records, counted from 0; the index is asked once for each. */
    public List<Long> stretches(long size) {
        List<?> rows = em.createNativeQuery("""
                        with recursive stretch (number) as (
                            select (min(id) - 1) / cast(?1 as bigint) from bib_record
                            union all
                            select (select (min(r.id) - 1) / cast(?1 as bigint) from bib_record r
                                where r.id > (s.number + 1) * cast(?1 as bigint))
                            from stretch s where s.number is not null)
                        select number from stretch where number is not null order by number""").setParameter(1, size).getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
