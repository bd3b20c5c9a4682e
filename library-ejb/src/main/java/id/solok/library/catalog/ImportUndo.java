package id.solok.library.catalog;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;

/** Takes out of the catalogue what an import brought, and puts back what it replaced. */
@ApplicationScoped
class ImportUndo {
    private static final int AT_ONCE = 200;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Records records;

    ImportDependents dependents(long importId) {
        return new ImportDependents(
                count("select count(distinct record_id) from bib_revision where import_id = ?1", importId),
                count("""
                        select count(*) from copy c join bib_record r on r.id = c.record_id
                        where r.import_id = ?1 and r.change = 'IMPORTED' and c.import_id is distinct from ?1""", importId),
                count("""
                        select count(*) from copy c
                        where c.import_id = ?1 and (c.status = 'ON_LOAN' or c.times_lent > 0)""", importId));
    }

    void undo(long importId, String actor, Instant now) {
        delete("delete from copy where import_id = ?1", importId);
        delete("delete from bib_record where import_id = ?1 and change = 'IMPORTED'", importId);
        for (var batch = overlaid(importId); !batch.isEmpty(); batch = overlaid(importId)) {
            records.keepStates(batch.stream().map(BibRecord::id).toList());
            batch.forEach(record -> record.restore(records.stateBefore(record.id()), actor, now));
            records.saveAll(batch);
            batch.forEach(em::detach);
        }
    }

    private List<BibRecord> overlaid(long importId) {
        return em.createQuery("""
                        select r from BibRecord r where r.importId = :import and r.change = :overlaid
                        order by r.id""", BibRecord.class)
                .setParameter("import", importId)
                .setParameter("overlaid", RecordChange.OVERLAID)
                .setMaxResults(AT_ONCE)
                .getResultList();
    }

    private long count(String sql, long importId) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, importId).getSingleResult()).longValue();
    }

    private void delete(String sql, long importId) {
        em.createNativeQuery(sql).setParameter(1, importId).executeUpdate();
    }
}
