package id.solok.library.discovery;

import id.solok.library.catalog.Isbn;
import id.solok.library.core.Text;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of one search: fixed fragments chosen by the filters in use, every value a parameter. */
final class SearchSql {
    private static final String COLUMNS = """
            select r.id, r.title, r.subtitle, r.authors, r.publisher, r.year, r.language, r.form, r.class_number,
                (select min(c.call_number) from copy c where c.record_id = r.id and c.status <> 'WITHDRAWN'),
                (select count(*) from copy c where c.record_id = r.id and c.status <> 'WITHDRAWN'),
                (select count(*) from copy c where c.record_id = r.id and c.status = 'AVAILABLE')
            from\s""";
    private static final String HITS = COLUMNS + "bib_record r where ";
    private static final String COUNTS = """
            select grouping(r.form, r.language, r.year / 10 * 10, left(r.class_number, 1)),
                r.form, r.language, r.year / 10 * 10, left(r.class_number, 1), count(*)
            from bib_record r where %s
            group by grouping sets ((), (r.form), (r.language), (r.year / 10 * 10), (left(r.class_number, 1)))
            order by 1, 6 desc, 2, 3, 4, 5""";
    private static final String ROOMS = """
            select c.room_code, count(distinct r.id),
                count(distinct r.id) filter (where c.status = 'AVAILABLE')
            from bib_record r join copy c on c.record_id = r.id and c.status <> 'WITHDRAWN'
            where %s group by grouping sets ((), (c.room_code)) order by 2 desc, 1""";
    // a common subject has very many records: some of them are compared, not all
    private static final String SIMILAR = COLUMNS + """
            (select * from bib_record
                where search @@ websearch_to_tsquery('indonesian', fold(?1)) and id <> ?2 limit 300) r
            order by ts_rank(r.search, websearch_to_tsquery('indonesian', fold(?1))) desc, r.id limit ?3""";
    private static final String WORDS = """
            r.search @@ (websearch_to_tsquery('indonesian', fold(?1)) || websearch_to_tsquery('simple', ?2))""";

    private final SearchQuery query;
    private final StringBuilder where = new StringBuilder();
    private final Map<Integer, Object> values = new LinkedHashMap<>();

    SearchSql(SearchQuery query) {
        this.query = query;
        if (!query.text().isEmpty()) {
            and(WORDS);
            values.put(1, query.text());
            values.put(2, Isbn.normalized(query.text()).orElse(query.text()));
        }
        filter(query.form(), "r.form = ?3", 3);
        filter(query.language(), "r.language = ?4", 4);
        filter(query.decade(), "r.year / 10 * 10 = ?5", 5);
        filter(query.room(), """
                exists (select 1 from copy c
                    where c.record_id = r.id and c.status <> 'WITHDRAWN' and c.room_code = ?6)""", 6);
        filter(query.mainClass(), "left(r.class_number, 1) = ?9", 9);
        if (query.available()) and("exists (select 1 from copy c where c.record_id = r.id and c.status = 'AVAILABLE')");
        if (where.isEmpty()) where.append("true");
    }

    static Query similar(EntityManager em, long id, String words, int size) {
        return em.createNativeQuery(SIMILAR)
                .setParameter(1, words)
                .setParameter(2, id)
                .setParameter(3, size);
    }

    Query hits(EntityManager em) {
        return withValues(em.createNativeQuery(HITS + where + order() + " limit ?7 offset ?8"))
                .setParameter(7, query.window().size())
                .setParameter(8, query.window().first());
    }

    Query counts(EntityManager em) {
        return withValues(em.createNativeQuery(COUNTS.formatted(where)));
    }

    Query idsAfter(EntityManager em, long after, int most) {
        return withValues(em.createNativeQuery(
                        "select r.id from bib_record r where " + where + " and r.id > ?7 order by r.id limit ?8"))
                .setParameter(7, after)
                .setParameter(8, most);
    }

    Query count(EntityManager em) {
        return withValues(em.createNativeQuery("select count(*) from bib_record r where " + where));
    }

    Query rooms(EntityManager em) {
        return withValues(em.createNativeQuery(ROOMS.formatted(where)));
    }

    private String order() {
        return switch (query.sort()) {
            case TITLE -> " order by fold(left(r.title, 200)), r.id";
            case TITLE_BACKWARDS -> " order by fold(left(r.title, 200)) desc, r.id desc";
            case OLDEST -> " order by r.year, fold(left(r.title, 200)), r.id";
            case CLASS -> " order by r.class_number, fold(left(r.title, 200)), r.id";
            case CLASS_BACKWARDS -> " order by r.class_number desc nulls last, fold(left(r.title, 200)), r.id";
            case NEWEST -> " order by r.created_at desc, r.id desc";
            case YEAR -> " order by r.year desc nulls last, fold(left(r.title, 200)), r.id";
            case RELEVANCE ->
                query.text().isEmpty()
                        ? " order by r.created_at desc, r.id desc"
                        : " order by ts_rank(r.search, websearch_to_tsquery('indonesian', fold(?1))) desc, r.id";
        };
    }

    private void filter(Object value, String condition, int place) {
        if (value == null) return;
        and(condition);
        values.put(place, value instanceof String text ? Text.cleanOrEmpty(text) : value);
    }

    private void and(String condition) {
        if (!where.isEmpty()) where.append(" and ");
        where.append(condition);
    }

    private Query withValues(Query sql) {
        values.forEach(sql::setParameter);
        return sql;
    }
}
