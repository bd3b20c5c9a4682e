package id.solok.library.catalog;

import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

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

    /** As it stands in the database, and nobody changes it before this transaction ends; empty when it has gone. */
    Optional<BibRecord> held(long id) {
        return Optional.ofNullable(em.find(BibRecord.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    void add(BibRecord record) {
        em.persist(record);
        save(record);
    }

    /** Puts the state that stands in the database into the record's history, before it is replaced. */
    void keepState(long id) {
        em.createNativeQuery("""
                        insert into bib_revision (record_id, number, marc, change, written_at, written_by, import_id)
                        select id, version, marc, change, updated_at, updated_by, import_id
                        from bib_record where id = ?1
                        on conflict (record_id, number) do nothing""").setParameter(1, id).executeUpdate();
    }

    /** Writes now, so that a clash with somebody else's work is a refusal and not a failed commit. */
    void save(BibRecord record) {
        try {
            em.flush();
            if (record.isbnKeys() != null) keepIsbns(record);
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("catalog.record-changed-meanwhile", record.updatedBy());
        }
    }

    private void keepIsbns(BibRecord record) {
        em.createNativeQuery("delete from bib_isbn where record_id = ?1")
                .setParameter(1, record.id())
                .executeUpdate();
        for (var isbn : record.isbnKeys())
            em.createNativeQuery("insert into bib_isbn (isbn, record_id) values (?1, ?2)")
                    .setParameter(1, isbn)
                    .setParameter(2, record.id())
                    .executeUpdate();
    }

    /** Which of these source hashes are there already. */
    List<String> sourcesAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) return List.of();
        return em.createQuery("select r.sourceHash from BibRecord r where r.sourceHash in :hashes", String.class)
                .setParameter("hashes", hashes)
                .getResultList();
    }

    /** Which of these control numbers stand on a record already. */
    List<String> controlNumbersAmong(Collection<String> numbers) {
        if (numbers.isEmpty()) return List.of();
        return em.createQuery(
                        "select distinct r.controlNumber from BibRecord r where r.controlNumber in :numbers",
                        String.class)
                .setParameter("numbers", numbers)
                .getResultList();
    }
}
