package id.solok.library.index;

import id.solok.library.core.SqlArray;
import id.solok.library.index.IndexDocument.CopyInIndex;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads records with their copies as the index takes them; two statements for any number. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Documents {
    private static final String COLUMNS = """
            select r.id, r.title, r.subtitle, r.uniform_title, r.other_titles, r.series, r.authors, r.publisher, r.place,
                r.year, r.language, r.form, r.class_number, r.subjects, r.isbns, r.control_number, r.notes, r.created_at,
                (select v.version from cover v where v.record_id = r.id)
            from bib_record r where\s""";

    @PersistenceContext
    private EntityManager em;

    List<IndexDocument> of(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return documents(em.createNativeQuery(COLUMNS + "r.id = any(cast(?1 as bigint[]))")
                .setParameter(1, SqlArray.numbers(ids))
                .getResultList());
    }

    /** The records above an id in the order of ids. */
    List<IndexDocument> after(long id, int most) {
        return documents(em.createNativeQuery(COLUMNS + "r.id > ?1 order by r.id limit ?2")
                .setParameter(1, id)
                .setParameter(2, most)
                .getResultList());
    }

    /** About how many records there are. */
    long count() {
        return ((Number) em.createNativeQuery("select count(*) from bib_record").getSingleResult()).longValue();
    }

    private List<IndexDocument> documents(List<?> rows) {
        var copies =
                copies(rows.stream().map(row -> number(((Object[]) row)[0])).toList());
        List<IndexDocument> documents = new ArrayList<>(rows.size());
        for (var row : rows) documents.add(document((Object[]) row, copies));
        return documents;
    }

    private static IndexDocument document(Object[] row, Map<Long, List<CopyInIndex>> copies) {
        long id = number(row[0]);
        return new IndexDocument(
                id,
                (String) row[1],
                (String) row[2],
                (String) row[3],
                split(row[4], "\n"),
                split(row[5], "\n"),
                split(row[6], "; "),
                (String) row[7],
                (String) row[8],
                row[9] == null ? null : (int) number(row[9]),
                (String) row[10],
                (String) row[11],
                (String) row[12],
                split(row[13], "; "),
                split(row[14], " "),
                (String) row[15],
                (String) row[16],
                instant(row[17]),
                row[18] == null ? null : number(row[18]),
                copies.getOrDefault(id, List.of()));
    }

    private Map<Long, List<CopyInIndex>> copies(List<Long> ids) {
        Map<Long, List<CopyInIndex>> copies = new HashMap<>();
        if (ids.isEmpty()) return copies;
        List<?> rows =
                em.createNativeQuery("""
                        select c.record_id, c.barcode, c.call_number, c.room_code, m.branch_code,
                            c.status = 'AVAILABLE', l.lends, c.times_lent
                        from copy c join room m on m.code = c.room_code join lending_class l on l.code = c.lending_class
                        where c.record_id = any(cast(?1 as bigint[])) and c.status <> 'WITHDRAWN'
                        order by c.record_id, c.call_number, c.id""").setParameter(1, SqlArray.numbers(ids)).getResultList();
        for (var row : rows) {
            var cells = (Object[]) row;
            copies.computeIfAbsent(number(cells[0]), id -> new ArrayList<>())
                    .add(new CopyInIndex(
                            (String) cells[1],
                            (String) cells[2],
                            (String) cells[3],
                            (String) cells[4],
                            (Boolean) cells[5],
                            (Boolean) cells[6],
                            (int) number(cells[7])));
        }
        return copies;
    }

    private static List<String> split(Object text, String separator) {
        var whole = (String) text;
        return whole == null || whole.isEmpty() ? List.of() : List.of(whole.split(separator));
    }

    private static Instant instant(Object moment) {
        if (moment instanceof OffsetDateTime dated) return dated.toInstant();
        return ((java.util.Date) moment).toInstant();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
