package id.solok.library.holdings;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** Ranges of barcodes, and the next numbers out of them. */
@Stateless
public class Barcodes {
    /** So many barcodes are reserved at once. */
    public static final int MOST_AT_ONCE = 2000;

    @Inject
    private BarcodeRanges ranges;

    @Inject
    private AuditTrail audit;

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER})
    public List<BarcodeRangeView> ranges() {
        return ranges.all().stream().map(BarcodeRange::view).toList();
    }

    /** Adds a range; refuses a name or prefix that another has, at its field. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public long add(BarcodeRangeInput input) {
        input.check();
        var range = new BarcodeRange(input);
        ranges.add(range);
        audit.record("add", "barcode-range", range.id(), input.prefix());
        return range.id();
    }

    /** Changes a range; the next number never goes back. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public void change(long id, BarcodeRangeInput input) {
        input.check();
        ranges.locked(id).change(input);
        ranges.save();
        audit.record("change", "barcode-range", id, input.prefix());
    }

    /** Takes barcodes out of a range, to be printed and put on copies later; nobody else gets them. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public List<String> reserve(long rangeId, int number) {
        if (number < 1 || number > MOST_AT_ONCE)
            throw InvalidInput.at("number", "core.number-between", 1, MOST_AT_ONCE);
        var taken = ranges.take(rangeId, number);
        audit.record("reserve", "barcode-range", rangeId, taken.get(0) + " +" + number);
        return taken;
    }
}
