package id.solok.library.holdings;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;

/** The ranges of barcodes in the database. */
@ApplicationScoped
class BarcodeRanges {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Shelf shelf;

    List<BarcodeRange> all() {
        return em.createQuery("select b from BarcodeRange b order by b.id", BarcodeRange.class)
                .getResultList();
    }

    /** The range, held for the rest of the transaction so that its numbers are given out one after another. */
    BarcodeRange locked(long id) {
        var range = em.find(BarcodeRange.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (range == null) throw new NotFound("catalog.no-such-barcode-range", id);
        return range;
    }

    /** The next barcodes of a range that stand on no copy yet. */
    List<String> take(long id, int number) {
        var range = locked(id);
        List<String> free = new ArrayList<>(number);
        while (free.size() < number) {
            var taken = range.take(number - free.size());
            var used = shelf.barcodesAmong(taken);
            taken.stream().filter(barcode -> !used.contains(barcode)).forEach(free::add);
        }
        return free;
    }

    void add(BarcodeRange range) {
        em.persist(range);
        save();
    }

    /** Writes now; a name or prefix that another range has is refused at its field. */
    void save() {
        try {
            Constraints.unique(
                    "barcode_range_name",
                    () -> Constraints.unique("barcode_range_prefix", em::flush, () -> taken("prefix")),
                    () -> taken("name"));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("catalog.barcode-range-changed");
        }
    }

    /** Whether the barcode has the shape of a range and yet another check digit than it should. */
    boolean isMistyped(String barcode) {
        var covering = all().stream().filter(range -> range.covers(barcode)).toList();
        return !covering.isEmpty() && covering.stream().noneMatch(range -> range.checks(barcode));
    }

    private static InvalidInput taken(String field) {
        return InvalidInput.at(field, "catalog.barcode-range-taken");
    }
}
