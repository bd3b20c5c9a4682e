package id.solok.library.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads the table catalog_change, see R2 of the package: a position is the id of the oldest transaction that was open when
 * the log was read, so nothing that commits later in another order is missed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class ChangeLog {
    private static final int ROWS = 5_000;

    @PersistenceContext
    private EntityManager em;

    /** Where an index stands that holds everything committed until now. */
    Position horizon() {
        var row = (Object[]) em.createNativeQuery("""
                        select cast(catalogue as text),
                            cast(cast(pg_snapshot_xmin(pg_current_snapshot()) as text) as bigint)
                        from catalog_log""").getSingleResult();
        return new Position((String) row[0], number(row[1]));
    }

    /** Whether an index at this position can be brought up to date: its rows are there, and it is of this database. */
    boolean reaches(Position position) {
        return (Boolean) em.createNativeQuery("""
                        select cast(catalogue as text) = ?2 and cast(cast(?1 as text) as xid8) > removed
                            and cast(cast(?1 as text) as xid8) <= pg_snapshot_xmax(pg_current_snapshot())
                        from catalog_log""")
                .setParameter(1, Long.toString(position.xact()))
                .setParameter(2, position.catalogue())
                .getSingleResult();
    }

    /** Everything since the position but what was {@code seen} there already. */
    Changes since(Position position, Set<Long> seen) {
        var horizon = horizon();
        Set<Long> records = new LinkedHashSet<>();
        Set<Long> above = new HashSet<>();
        long xact = position.xact();
        long id = 0;
        for (List<?> rows = page(xact, id); ; rows = page(xact, id)) {
            for (var row : rows) {
                var cells = (Object[]) row;
                id = number(cells[0]);
                xact = number(cells[2]);
                if (!seen.contains(id)) records.add(number(cells[1]));
                if (xact >= horizon.xact()) above.add(id);
            }
            if (rows.size() < ROWS) return new Changes(horizon, records, above);
        }
    }

    private List<?> page(long xact, long afterId) {
        return em.createNativeQuery("""
                        select id, record_id, cast(cast(xact as text) as bigint) from catalog_change
                        where (xact, id) > (cast(cast(?1 as text) as xid8), ?2) order by xact, id limit ?3""")
                .setParameter(1, Long.toString(xact))
                .setParameter(2, afterId)
                .setParameter(3, ROWS)
                .getResultList();
    }

    /** Forgets changes older than fourteen days, and remembers up to where. */
    int forgetOld() {
        em.createNativeQuery("""
                update catalog_log set removed = greatest(removed, coalesce(
                    (select max(xact) from catalog_change where at < now() - interval '14 days'), removed))""").executeUpdate();
        return em.createNativeQuery("delete from catalog_change where xact <= (select removed from catalog_log)")
                .executeUpdate();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
