package id.solok.library.catalog;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.marc.MarcJson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.marc4j.marc.Record;

/** The states of records in the database: the one that stands, and the earlier ones. */
@ApplicationScoped
class Revisions {
    @PersistenceContext
    private EntityManager em;

    Page<StateView> of(long recordId, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select number, change, at, author, import_id, current, count(*) over () from (
                            select version as number, change, updated_at as at, updated_by as author, import_id, true as current
                            from bib_record where id = ?1
                            union all
                            select number, change, written_at, written_by, import_id, false
                            from bib_revision where record_id = ?1) as state
                        order by number desc
                        limit ?2 offset ?3""")
                .setParameter(1, recordId)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        var states = rows.stream().map(row -> state((Object[]) row)).toList();
        return new Page<>(states, rows.isEmpty() ? 0 : ((Number) ((Object[]) rows.get(0))[6]).longValue());
    }

    Record get(long recordId, int number) {
        List<?> found = em.createNativeQuery("""
                        select cast(marc as text) from bib_record where id = ?1 and version = ?2
                        union all
                        select cast(marc as text) from bib_revision where record_id = ?1 and number = ?2""")
                .setParameter(1, recordId)
                .setParameter(2, number)
                .getResultList();
        if (found.isEmpty()) throw new NotFound("catalog.no-such-state", number);
        return MarcJson.read((String) found.get(0));
    }

    private static StateView state(Object[] row) {
        return new StateView(
                ((Number) row[0]).intValue(),
                RecordChange.valueOf((String) row[1]),
                instant(row[2]),
                (String) row[3],
                row[4] == null ? null : ((Number) row[4]).longValue(),
                (Boolean) row[5]);
    }

    private static Instant instant(Object moment) {
        return moment instanceof OffsetDateTime zoned ? zoned.toInstant() : ((Timestamp) moment).toInstant();
    }
}
