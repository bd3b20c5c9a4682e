package id.solok.library.holdings;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.NotFound;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;

/** What circulation does to copies, inside its own transaction. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Copies {
    @Inject
    private Shelf shelf;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The copy, locked until the transaction ends; {@link NotFound} for an unknown barcode. */
    public Copy locked(String barcode) {
        return shelf.locked(barcode).orElseThrow(() -> new NotFound("catalog.no-such-barcode", barcode));
    }

    /** The status of a copy as it stands before anyone waits for its lock. */
    public Optional<CopyStatus> status(String barcode) {
        return shelf.view(barcode).map(CopyView::status);
    }

    /** Marks the copy as lent and counts the loan; refused when it is out, not for loan, or of a class that stays. */
    public void lend(Copy copy) {
        copy.lend(trace(CopyChange.LENT));
    }

    public void takeBack(Copy copy) {
        copy.takeBack(trace(CopyChange.RETURNED));
    }

    private CopyTrace trace(CopyChange change) {
        return new CopyTrace(change, context.getCallerPrincipal().getName(), clock.instant());
    }
}
