package id.solok.library.holdings;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.catalog.BibRecord;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The copies that an import brings, and their way back out. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class CopyIntake {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Shelf shelf;

    @Inject
    private Places places;

    @Inject
    private Clock clock;

    /** Adds copies; a barcode that stands on a copy already is left out. Returns the barcodes that were left out. */
    public List<String> add(List<IncomingCopy> copies, long importId, String actor) {
        var left = taken(copies);
        Set<String> seen = new HashSet<>(shelf.barcodesAmong(barcodes(copies)));
        for (var copy : copies)
            if (seen.add(copy.barcode())) em.persist(copy(copy, actor).from(importId));
        return left;
    }

    /** The barcodes that {@link #add} would leave out: those that stand on a copy, and those that come twice. */
    public List<String> taken(List<IncomingCopy> copies) {
        Set<String> wanted = new HashSet<>();
        List<String> left = new ArrayList<>();
        for (var copy : copies) if (!wanted.add(copy.barcode())) left.add(copy.barcode());
        left.addAll(shelf.barcodesAmong(wanted));
        return left;
    }

    /** Refuses when people put copies to the records of an import, or lent copies that it brought. */
    public void refuseUndo(long importId) {
        long added = count("""
                select count(*) from copy c join bib_record r on r.id = c.record_id
                where r.import_id = ?1 and c.import_id is distinct from ?1 and (r.change = 'IMPORTED' or exists (
                    select from bib_revision v
                    where v.record_id = r.id and v.import_id = ?1 and v.change = 'IMPORTED'))""", importId);
        if (added > 0) throw new RuleViolation("imports.copies-added-since", added);
        long lent = count("""
                select count(*) from copy c
                where c.import_id = ?1 and (c.status = 'ON_LOAN' or c.times_lent > 0)""", importId);
        if (lent > 0) throw new RuleViolation("imports.copies-lent-since", lent);
    }

    /** Deletes the copies that an import brought; the caller has seen that nothing depends on them. */
    public void undo(long importId) {
        em.createNativeQuery("delete from copy where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    private Copy copy(IncomingCopy told, String actor) {
        var place = new CopyPlace(told.callNumber(), places.room(told.room()), places.lendingClass(null));
        var record = em.getReference(BibRecord.class, told.recordId());
        return new Copy(record, told.barcode(), place, new CopyTrace(CopyChange.CREATED, actor, clock.instant()));
    }

    private static Set<String> barcodes(List<IncomingCopy> copies) {
        return copies.stream().map(IncomingCopy::barcode).collect(Collectors.toSet());
    }

    private long count(String sql, long importId) {
        return ((Number) em.createNativeQuery(sql).setParameter(1, importId).getSingleResult()).longValue();
    }
}
