package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Hands out records whole, some hundred at a time, for whoever reads very many of them. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
public class RecordStack {
    @PersistenceContext
    private EntityManager em;

    /** The records with these ids in the order of ids; one that is gone is left out. */
    public List<RecordInFull> records(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select r from BibRecord r where r.id in :ids order by r.id", BibRecord.class)
                .setParameter("ids", ids)
                .getResultStream()
                .map(RecordStack::inFull)
                .toList();
    }

    /** Ids of all records above {@code after}. */
    public List<Long> idsAfter(long after, int most) {
        return em.createQuery("select r.id from BibRecord r where r.id > :after order by r.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    /** Ids of the records that an import brought, above {@code after}. */
    public List<Long> idsOfImportAfter(long importId, long after, int most) {
        return em.createQuery("""
                        select r.id from BibRecord r where r.importId = :import and r.id > :after
                        order by r.id""", Long.class)
                .setParameter("import", importId)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    public long count() {
        return em.createQuery("select count(r) from BibRecord r", Long.class).getSingleResult();
    }

    public long countOfImport(long importId) {
        return em.createQuery("select count(r) from BibRecord r where r.importId = :import", Long.class)
                .setParameter("import", importId)
                .getSingleResult();
    }

    /** The records that are there among these numbers, by the number as it was written. */
    public Map<String, Long> numbered(Collection<String> codes) {
        var numbers = codes.stream()
                .filter(code -> code.matches("[0-9]{1,18}"))
                .distinct()
                .collect(Collectors.toMap(code -> code, Long::valueOf));
        if (numbers.isEmpty()) return numbers;
        var there = new HashSet<>(em.createQuery("select r.id from BibRecord r where r.id in :ids", Long.class)
                .setParameter("ids", numbers.values())
                .getResultList());
        numbers.values().retainAll(there);
        return numbers;
    }

    private static RecordInFull inFull(BibRecord record) {
        var marc = record.marc();
        return new RecordInFull(record.id(), marc, Essentials.of(marc));
    }
}
