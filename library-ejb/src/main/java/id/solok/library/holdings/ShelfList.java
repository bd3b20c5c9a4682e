package id.solok.library.holdings;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Copies in the order of the shelf: fixed fragments chosen by what is given, every value a parameter. */
@ApplicationScoped
class ShelfList {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Shelf shelf;

    Page<CopyView> page(ShelfRange range, Window window) {
        var ids = numbers(query("select c.id", range, " order by c.call_number_sort, c.id limit ?8 offset ?9")
                .setParameter(8, window.size())
                .setParameter(9, window.first()));
        long total = ((Number) query("select count(*)", range, "").getSingleResult()).longValue();
        var byId = new LinkedHashMap<Long, CopyView>();
        ids.forEach(id -> byId.put(id, null));
        shelf.views(ids).forEach(copy -> byId.put(copy.id(), copy));
        return new Page<>(List.copyOf(byId.values()), total);
    }

    List<Long> ids(ShelfRange range, int most) {
        return numbers(query("select c.id", range, " order by c.call_number_sort, c.id limit ?8")
                .setParameter(8, most));
    }

    List<Long> idsOfRecord(long recordId, int most) {
        return numbers(em.createNativeQuery("""
                        select c.id from copy c where c.record_id = ?1 and c.status <> 'WITHDRAWN'
                        order by c.call_number_sort, c.id limit ?2""").setParameter(1, recordId).setParameter(2, most));
    }

    List<Long> idsOfImport(long importId, int most) {
        return numbers(em.createNativeQuery("""
                        select c.id from copy c join bib_record r on r.id = c.record_id
                        where r.import_id = ?1 and c.status <> 'WITHDRAWN'
                        order by c.call_number_sort, c.id limit ?2""").setParameter(1, importId).setParameter(2, most));
    }

    private Query query(String columns, ShelfRange range, String end) {
        var where = new StringBuilder(" from copy c where true");
        Map<Integer, Object> values = new LinkedHashMap<>();
        if (range.room() != null) {
            where.append(" and c.room_code = ?1");
            values.put(1, range.room());
        }
        if (range.branch() != null) {
            where.append(" and c.room_code in (select m.code from room m where m.branch_code = ?2)");
            values.put(2, range.branch());
        }
        if (range.from() != null) {
            where.append(" and c.call_number_sort >= ?3");
            values.put(3, CallNumberSort.key(range.from()));
        }
        if (range.to() != null) {
            where.append(" and c.call_number_sort <= ?4");
            values.put(4, CallNumberSort.keyOfLast(range.to()));
        }
        if (!range.withdrawn()) where.append(" and c.status <> 'WITHDRAWN'");
        var sql = em.createNativeQuery(columns + where + end);
        values.forEach(sql::setParameter);
        return sql;
    }

    private static List<Long> numbers(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ((Number) row).longValue()).toList();
    }
}
