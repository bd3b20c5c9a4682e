package id.solok.library.holdings;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The copies in the database. */
@ApplicationScoped
class Shelf {
    private static final String VIEW = """
            select new id.solok.library.holdings.CopyView(
                c.id, r.id, r.title, c.barcode, c.callNumber, m.code, c.status, b.code,
                c.acquisition.condition, k.code, k.lends)
            from Copy c join c.record r join c.room m join m.branch b join c.lendingClass k\s""";

    @PersistenceContext
    private EntityManager em;

    void add(Copy copy) {
        em.persist(copy);
        save(copy);
    }

    /** Writes now, so that what stands elsewhere or was changed meanwhile is a refusal and not a failed commit. */
    void save(Copy copy) {
        try {
            Constraints.unique(
                    "copy_accession_number_key", () -> flush(copy), () -> accessionNumberTaken(copy.acquisition()));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation(
                    "catalog.copy-changed-meanwhile",
                    copy.barcode(),
                    CopyChange.CHANGED,
                    copy.trace().by());
        }
    }

    private void flush(Copy copy) {
        Constraints.unique(
                "copy_barcode_key", em::flush, () -> new RuleViolation("catalog.barcode-taken", copy.barcode()));
    }

    private static InvalidInput accessionNumberTaken(Acquisition acquisition) {
        return InvalidInput.at(
                "accessionNumber", "catalog.accession-number-taken", String.valueOf(acquisition.accessionNumber()));
    }

    Copy get(long id) {
        var copy = em.find(Copy.class, id);
        if (copy == null) throw new NotFound("catalog.no-such-copy", id);
        return copy;
    }

    /** The copies with these ids, held for the rest of the transaction, in the order of their ids. */
    List<Copy> locked(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select c from Copy c where c.id in :ids order by c.id", Copy.class)
                .setParameter("ids", ids)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    /** The copies with these ids as they stand, with their records; one statement. */
    List<Copy> all(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery("select c from Copy c join fetch c.record where c.id in :ids order by c.id", Copy.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The next copies whose place on the shelf is not computed yet, held for the transaction. */
    List<Copy> unsorted(int most) {
        return em.createQuery("select c from Copy c where c.callNumberSort is null order by c.id", Copy.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .setMaxResults(most)
                .getResultList();
    }

    long unsorted() {
        return em.createQuery("select count(c) from Copy c where c.callNumberSort is null", Long.class)
                .getSingleResult();
    }

    /** Which of these barcodes stand on copies. */
    Set<String> barcodesAmong(Collection<String> barcodes) {
        if (barcodes.isEmpty()) return Set.of();
        return new HashSet<>(em.createQuery("select c.barcode from Copy c where c.barcode in :barcodes", String.class)
                .setParameter("barcodes", barcodes)
                .getResultList());
    }

    /** The copies with these ids, by barcode. */
    List<CopyView> views(Collection<Long> ids) {
        if (ids.isEmpty()) return List.of();
        return em.createQuery(VIEW + "where c.id in :ids order by c.barcode", CopyView.class)
                .setParameter("ids", ids)
                .getResultList();
    }

    /** The copy with this barcode, held for the rest of the transaction so that two desks follow each other. */
    Optional<Copy> locked(String barcode) {
        return em.createQuery("select c from Copy c where c.barcode = :barcode", Copy.class)
                .setParameter("barcode", Text.cleanOrEmpty(barcode))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    Optional<CopyView> view(String barcode) {
        return em.createQuery(VIEW + "where c.barcode = :barcode", CopyView.class)
                .setParameter("barcode", Text.cleanOrEmpty(barcode))
                .getResultStream()
                .findFirst();
    }

    List<CopyView> of(long recordId) {
        return em.createQuery(VIEW + "where r.id = :record order by c.barcode", CopyView.class)
                .setParameter("record", recordId)
                .getResultList();
    }

    /** How many copies these records have that are not withdrawn. */
    Map<Long, Long> counts(Collection<Long> recordIds) {
        Map<Long, Long> counts = new HashMap<>();
        if (recordIds.isEmpty()) return counts;
        em.createQuery("""
                        select c.record.id, count(c) from Copy c
                        where c.record.id in :ids and c.status <> :withdrawn group by c.record.id""", Object[].class)
                .setParameter("ids", recordIds)
                .setParameter("withdrawn", CopyStatus.WITHDRAWN)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], (Long) row[1]));
        return counts;
    }

    Map<String, Long> recordsOf(Collection<String> barcodes) {
        Map<String, Long> found = new HashMap<>();
        if (barcodes.isEmpty()) return found;
        em.createQuery("select c.barcode, c.record.id from Copy c where c.barcode in :barcodes", Object[].class)
                .setParameter(
                        "barcodes", barcodes.stream().map(Text::cleanOrEmpty).toList())
                .getResultList()
                .forEach(row -> found.put((String) row[0], (Long) row[1]));
        return found;
    }
}
