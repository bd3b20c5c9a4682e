package id.solok.library.holdings;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Changes many copies in one transaction, and says of each that cannot be changed why. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class BulkWork {
    public static final int MOST_AT_ONCE = 2000;

    @Inject
    private Shelf shelf;

    @Inject
    private CopyChanger changer;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The copy with a scanned barcode. */
    public Optional<CopyView> scanned(String barcode) {
        return shelf.view(barcode);
    }

    public List<CopyView> copies(Collection<Long> ids) {
        checkNumber(ids);
        return shelf.views(ids);
    }

    /** What {@link #change} would do now; changes nothing. */
    public BulkOutcome preview(Collection<Long> ids, BulkChange change) {
        check(ids, change);
        return changer.preview(shelf.all(ids), change);
    }

    /**
     * Changes the copies, all or, when {@code also} says so, those that can be; refused with the number of those that
     * cannot when it does not.
     */
    public BulkOutcome change(Collection<Long> ids, BulkChange change, boolean alsoWhenSomeAreRefused) {
        check(ids, change);
        var by = context.getCallerPrincipal().getName();
        var outcome = changer.change(shelf.locked(ids), change, by, clock.instant());
        if (!outcome.refused().isEmpty() && !alsoWhenSomeAreRefused)
            throw new RuleViolation(
                    "catalog.bulk-some-refused", outcome.refused().size());
        audit.record("bulk-change", "copy", null, outcome.changed() + " " + change);
        return outcome;
    }

    private static void check(Collection<Long> ids, BulkChange change) {
        checkNumber(ids);
        if (ids.isEmpty()) throw InvalidInput.at("code", "catalog.bulk-no-copies");
        change.check();
    }

    private static void checkNumber(Collection<Long> ids) {
        if (ids.size() > MOST_AT_ONCE) throw InvalidInput.at("code", "catalog.bulk-too-many", MOST_AT_ONCE);
    }
}
