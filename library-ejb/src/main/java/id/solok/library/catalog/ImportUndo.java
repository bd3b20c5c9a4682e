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

    void refuseIfCorrected(long importId) {
        var corrected =
                (Number) em.createNativeQuery("select count(distinct record_id) from bib_revision where import_id = ?1")
                        .setParameter(1, importId)
                        .getSingleResult();
        if (corrected.longValue() > 0) throw new RuleViolation("imports.corrected-since", corrected);
    }

    void undo(long importId, String actor, Instant now) {
        em.createNativeQuery("delete from bib_record where import_id = ?1 and change = 'IMPORTED'")
                .setParameter(1, importId)
                .executeUpdate();
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
}
