package id.solok.library.holdings;

import static id.solok.library.core.Roles.BATCH;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** The job's side of the shelf order: computes it for copies that came before there was one. */
@Stateless
@RolesAllowed(BATCH)
public class ShelfSorting {
    @Inject
    private Shelf shelf;

    /** How many copies wait. */
    public long waiting() {
        return shelf.unsorted();
    }

    /** Computes the order of the next copies, in a transaction of its own; returns how many there were. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int sortNext(int most) {
        var copies = shelf.unsorted(most);
        copies.forEach(Copy::sortAgain);
        return copies.size();
    }
}
