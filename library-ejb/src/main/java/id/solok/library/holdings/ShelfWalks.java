package id.solok.library.holdings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Reads along the shelf by the place of a copy, so that the far end of a room is as near as its beginning. */
@ApplicationScoped
class ShelfWalks {
    private static final int SHOWN = 30;

    private static final String PLACES = """
            select c.id, c.record_id, r.title, r.authors, r.year, c.call_number, c.status = 'AVAILABLE'
            from copy c join bib_record r on r.id = c.record_id
            where c.room_code = ?1 and c.status <> 'WITHDRAWN' and\s""";
    private static final String ONWARD = " order by c.call_number_sort, c.id limit ?9";
    private static final String BACK = " order by c.call_number_sort desc, c.id desc limit ?9";
    private static final String OF_COPY = "(select k.call_number_sort, k.id from copy k where k.id = ?2)";

    @PersistenceContext
    private EntityManager em;

    ShelfStretch along(ShelfWalk walk) {
        if (walk.before() != null) {
            var back = places(query("(c.call_number_sort, c.id) < " + OF_COPY + BACK, walk.room(), walk.before()));
            if (!back.isEmpty()) return before(back, walk.before());
        }
        var onward = walk.at() != null
                ? places(query("(c.call_number_sort, c.id) >= " + OF_COPY + ONWARD, walk.room(), walk.at()))
                : places(query(
                        "c.call_number_sort >= ?2" + ONWARD,
                        walk.room(),
                        walk.from() == null ? "" : CallNumberSort.key(walk.from())));
        // the copy was moved or withdrawn meanwhile
        if (walk.at() != null && onward.isEmpty()) return along(new ShelfWalk(walk.room(), walk.from(), null, null));
        return new ShelfStretch(shown(onward), next(onward), walk.at() == null && walk.from() == null);
    }

    private static ShelfStretch before(List<ShelfPlace> back, long next) {
        var places = new ArrayList<>(shown(back));
        Collections.reverse(places);
        return new ShelfStretch(places, next, back.size() <= SHOWN);
    }

    private static List<ShelfPlace> shown(List<ShelfPlace> places) {
        return places.subList(0, Math.min(places.size(), SHOWN));
    }

    private static Long next(List<ShelfPlace> places) {
        return places.size() > SHOWN ? places.get(SHOWN).copyId() : null;
    }

    private Query query(String place, String room, Object value) {
        return em.createNativeQuery(PLACES + place)
                .setParameter(1, room)
                .setParameter(2, value)
                .setParameter(9, SHOWN + 1);
    }

    private static List<ShelfPlace> places(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> place((Object[]) row)).toList();
    }

    private static ShelfPlace place(Object[] row) {
        return new ShelfPlace(
                ((Number) row[0]).longValue(),
                ((Number) row[1]).longValue(),
                (String) row[2],
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).intValue(),
                (String) row[5],
                (Boolean) row[6]);
    }
}
