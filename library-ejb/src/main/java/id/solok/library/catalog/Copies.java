package id.solok.library.catalog;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;

/** What circulation does to copies, inside its own transaction. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Copies {
    @Inject
    private Shelf shelf;

    /** The copy, locked until the transaction ends; {@link NotFound} for an unknown barcode. */
    public Copy locked(String barcode) {
        return shelf.locked(barcode).orElseThrow(() -> new NotFound("catalog.no-such-barcode", barcode));
    }

    /** The status of a copy as it stands before anyone waits for its lock. */
    public Optional<CopyStatus> status(String barcode) {
        return shelf.view(barcode).map(CopyView::status);
    }

    /** Marks the copy as lent; refused when it is out or not for loan. */
    public void lend(Copy copy) {
        copy.lend();
    }

    public void takeBack(Copy copy) {
        copy.takeBack();
    }
}
