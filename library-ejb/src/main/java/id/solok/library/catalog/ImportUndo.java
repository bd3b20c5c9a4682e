package id.solok.library.catalog;

import id.solok.library.core.RuleViolation;
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

    void hold(long importId) {
        em.createNativeQuery("select id from bib_record where import_id = ?1 order by id for update")
                .setParameter(1, importId)
                .getResultList();
    }

    // a state of the import that was replaced by anything but the import itself
    void refuseIfCorrected(long importId) {
        var corrected =
                (Number) em.createNativeQuery("""
                        select count(distinct v.record_id)
                        from bib_revision v join bib_record r on r.id = v.record_id
                        where v.import_id = ?1 and (r.import_id is distinct from ?1 or exists (
                            select from bib_revision w
                            where w.record_id = v.record_id and w.number > v.number and w.import_id is distinct from ?1))""").setParameter(1, importId).getSingleResult();
        if (corrected.longValue() > 0) throw new RuleViolation("imports.corrected-since", corrected);
    }

    void undo(long importId, String actor, Instant now) {
        em.createNativeQuery("""
                        delete from bib_record r where r.import_id = ?1 and (r.change = 'IMPORTED' or exists (
                            select from bib_revision v
                            where v.record_id = r.id and v.import_id = ?1 and v.change = 'IMPORTED'))""").setParameter(1, importId).executeUpdate();
        for (var batch = overlaid(importId); !batch.isEmpty(); batch = overlaid(importId)) {
            var ids = batch.stream().map(BibRecord::id).toList();
            var before = records.statesBefore(importId, ids);
            records.keepStates(ids);
            batch.forEach(record -> record.restore(before.get(record.id()), actor, now));
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
}
