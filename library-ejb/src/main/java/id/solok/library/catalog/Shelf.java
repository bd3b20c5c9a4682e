package id.solok.library.catalog;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The copies and rooms in the database. */
@ApplicationScoped
class Shelf {
    private static final String VIEW = """
            select new id.solok.library.catalog.CopyView(
                c.id, r.id, r.title, c.barcode, c.callNumber, m.code, c.status)
            from Copy c join c.record r join c.room m\s""";

    @PersistenceContext
    private EntityManager em;

    void add(Copy copy) {
        em.persist(copy);
        Constraints.unique(
                "copy_barcode_key", em::flush, () -> new RuleViolation("catalog.barcode-taken", copy.barcode()));
    }

    void addQuietly(Copy copy) {
        em.persist(copy);
    }

    /** Which of these barcodes stand on a copy. */
    List<String> taken(Collection<String> barcodes) {
        if (barcodes.isEmpty()) return List.of();
        return em.createQuery("select c.barcode from Copy c where c.barcode in :barcodes", String.class)
                .setParameter("barcodes", barcodes)
                .getResultList();
    }

    Copy get(long id) {
        var copy = em.find(Copy.class, id);
        if (copy == null) throw new NotFound("catalog.no-such-copy", id);
        return copy;
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

    Room room(String code) {
        var room = code == null ? null : em.find(Room.class, Text.cleanOrEmpty(code));
        if (room == null) throw InvalidInput.at("room", "catalog.no-such-room", code == null ? "" : code);
        return room;
    }

    List<RoomView> rooms() {
        return em.createQuery("""
                        select new id.solok.library.catalog.RoomView(m.code, m.nameId, m.nameEn)
                        from Room m order by m.position""", RoomView.class).getResultList();
    }
}
