package id.solok.library.discovery;

import id.solok.library.core.Page;
import id.solok.library.core.SqlArray;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The counts in the database. */
@ApplicationScoped
class MissStore {
    /** So many different terms a day are kept; whoever types nonsense by machine fills no table. */
    static final int MOST_A_DAY = 5_000;

    private static final String PERIOD = " from search_miss where day between ?1 and ?2 ";

    @PersistenceContext
    private EntityManager em;

    /** Adds to the day's counts. Terms are taken in one order, so that two servers wait for each other at most. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void add(LocalDate day, Map<String, Long> counts) {
        var sorted = new TreeMap<>(counts);
        em.createNativeQuery("""
                        insert into search_miss (day, term, searches)
                        select cast(?1 as date), t.term, t.searches
                        from unnest(cast(?2 as text[]), cast(?3 as bigint[])) as t (term, searches)
                        where (select count(*) from search_miss m where m.day = cast(?1 as date)) + ?4 <= ?5
                            or exists (select 1 from search_miss m where m.day = cast(?1 as date) and m.term = t.term)
                        order by t.term
                        on conflict (day, term) do update set searches = search_miss.searches + excluded.searches""")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, SqlArray.texts(sorted.keySet()))
                .setParameter(3, SqlArray.numbers(sorted.values()))
                .setParameter(4, sorted.size())
                .setParameter(5, MOST_A_DAY)
                .executeUpdate();
    }

    Page<Miss> wanted(LocalDate from, LocalDate to, Window window) {
        return new Page<>(list(from, to, window.first(), window.size()), total(from, to));
    }

    private long total(LocalDate from, LocalDate to) {
        return ((Number)
                        period("select count(distinct term)" + PERIOD, from, to).getSingleResult())
                .longValue();
    }

    List<Miss> list(LocalDate from, LocalDate to, int first, int size) {
        List<?> rows = period("select term, sum(searches), max(day)" + PERIOD + """
                        group by term order by sum(searches) desc, max(day) desc, term limit ?3 offset ?4""", from, to)
                .setParameter(3, size)
                .setParameter(4, first)
                .getResultList();
        return rows.stream().map(row -> miss((Object[]) row)).toList();
    }

    private Query period(String sql, LocalDate from, LocalDate to) {
        return em.createNativeQuery(sql).setParameter(1, Date.valueOf(from)).setParameter(2, Date.valueOf(to));
    }

    int removeBefore(LocalDate day) {
        return em.createNativeQuery("delete from search_miss where day < ?1")
                .setParameter(1, Date.valueOf(day))
                .executeUpdate();
    }

    private static Miss miss(Object[] row) {
        return new Miss((String) row[0], ((Number) row[1]).longValue(), ((Date) row[2]).toLocalDate());
    }
}
