package id.solok.library.catalog;

import id.solok.library.core.Constraints;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The bibliographic records in the database. */
@ApplicationScoped
class Records {
    @PersistenceContext
    private EntityManager em;

    BibRecord get(long id) {
        var record = em.find(BibRecord.class, id);
        if (record == null) throw new NotFound("catalog.no-such-record", id);
        return record;
    }

    void add(BibRecord record) {
        em.persist(record);
        save(record);
    }

    /** Writes now, so that a clash with somebody else's work is a refusal and not a failed commit. */
    void save(BibRecord record) {
        try {
            Constraints.unique("bib_record_content", em::flush, () -> new RuleViolation("catalog.same-record-exists"));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("catalog.record-changed-meanwhile", record.updatedBy());
        }
    }

    List<String> existing(Collection<String> contentHashes) {
        return em.createQuery("select r.contentHash from BibRecord r where r.contentHash in :hashes", String.class)
                .setParameter("hashes", contentHashes)
                .getResultList();
    }
}
