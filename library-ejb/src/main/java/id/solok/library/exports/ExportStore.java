package id.solok.library.exports;

import id.solok.library.core.NotFound;
import id.solok.library.core.SqlArray;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Exports, the pieces of their files and what was left out, in the database. */
@ApplicationScoped
class ExportStore {
    private static final String ARGUMENT_END = "\u001f";

    @PersistenceContext
    private EntityManager em;

    void add(RecordExport export) {
        em.persist(export);
        em.flush();
    }

    RecordExport get(long id) {
        var found = em.find(RecordExport.class, id);
        if (found == null) throw new NotFound("exports.no-such-export", id);
        return found;
    }

    RecordExport ofRun(long jobRunId) {
        return em.createQuery("select e from RecordExport e where e.jobRunId = :run", RecordExport.class)
                .setParameter("run", jobRunId)
                .getSingleResult();
    }

    List<RecordExport> newest(Window window) {
        return em.createQuery("select e from RecordExport e order by e.id desc", RecordExport.class)
                .setFirstResult(window.first())
                .setMaxResults(window.size())
                .getResultList();
    }

    long count() {
        return em.createQuery("select count(e) from RecordExport e", Long.class).getSingleResult();
    }

    void addItems(long exportId, Collection<Long> recordIds) {
        em.createNativeQuery("""
                        insert into record_export_item (export_id, record_id)
                        select ?1, id from unnest(cast(?2 as bigint[])) id on conflict do nothing""")
                .setParameter(1, exportId)
                .setParameter(2, SqlArray.numbers(recordIds))
                .executeUpdate();
    }

    List<Long> itemsAfter(long exportId, long after, int most) {
        List<?> ids = em.createNativeQuery("""
                        select record_id from record_export_item where export_id = ?1 and record_id > ?2
                        order by record_id limit ?3""")
                .setParameter(1, exportId)
                .setParameter(2, after)
                .setParameter(3, most)
                .getResultList();
        return ids.stream().map(id -> ((Number) id).longValue()).toList();
    }

    long items(long exportId) {
        return ((Number) em.createNativeQuery("select count(*) from record_export_item where export_id = ?1")
                        .setParameter(1, exportId)
                        .getSingleResult())
                .longValue();
    }

    void keep(long exportId, int number, byte[] content) {
        em.createNativeQuery("insert into record_export_part (export_id, number, content) values (?1, ?2, ?3)")
                .setParameter(1, exportId)
                .setParameter(2, number)
                .setParameter(3, content)
                .executeUpdate();
    }

    byte[] part(long exportId, int number) {
        List<?> found = em.createNativeQuery(
                        "select content from record_export_part where export_id = ?1 and number = ?2")
                .setParameter(1, exportId)
                .setParameter(2, number)
                .getResultList();
        return found.isEmpty() ? new byte[0] : (byte[]) found.get(0);
    }

    void forgetFile(long exportId) {
        em.createNativeQuery("delete from record_export_part where export_id = ?1")
                .setParameter(1, exportId)
                .executeUpdate();
    }

    void forgetLeftOut(long exportId) {
        em.createNativeQuery("delete from record_export_left_out where export_id = ?1")
                .setParameter(1, exportId)
                .executeUpdate();
    }

    void leaveOut(long exportId, LeftOut record) {
        em.createNativeQuery("""
                        insert into record_export_left_out (export_id, record_id, title, code, args)
                        values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, exportId)
                .setParameter(2, record.recordId())
                .setParameter(3, record.title())
                .setParameter(4, record.code())
                .setParameter(5, String.join(ARGUMENT_END, record.args()))
                .executeUpdate();
    }

    List<LeftOut> leftOut(long exportId, Window window) {
        List<?> rows = em.createNativeQuery("""
                        select record_id, title, code, args from record_export_left_out
                        where export_id = ?1 order by record_id limit ?2 offset ?3""")
                .setParameter(1, exportId)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        return rows.stream().map(row -> leftOut((Object[]) row)).toList();
    }

    /** Ids of exports older than that moment whose files are still there. */
    List<Long> keptSinceBefore(Instant moment) {
        return em.createQuery(
                        "select e.id from RecordExport e where e.requestedAt < :moment and e.removedAt is null",
                        Long.class)
                .setParameter("moment", moment)
                .getResultList();
    }

    private static LeftOut leftOut(Object[] row) {
        var args = (String) row[3];
        return new LeftOut(
                ((Number) row[0]).longValue(), (String) row[1], (String) row[2], List.of(args.split(ARGUMENT_END, -1)));
    }
}
