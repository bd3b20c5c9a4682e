package id.solok.library.holdings;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What cataloguers do with single copies; every method is one transaction. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Holdings {
    /** So many copies of a record are added at once. */
    public static final int MOST_AT_ONCE = 100;

    @Inject
    private CopyDesk desk;

    @Inject
    private ShelfList shelfList;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public CopyCard copy(long id) {
        return desk.copy(id).card();
    }

    /** Adds one copy with the barcode that was typed; refuses what is wrong at its field. Returns the id. */
    public long add(long recordId, CopyInput input, CopyDetails details) {
        input.check();
        details.check(today());
        return desk.add(recordId, input, details, actor());
    }

    /** Adds a copy of the usual class; refuses a barcode that stands on another copy. Returns the id. */
    public long add(long recordId, CopyInput input) {
        input.check();
        return desk.addPlain(recordId, input, actor());
    }

    /** Adds so many copies with the next barcodes of a range; returns the barcodes. */
    public List<String> addSeveral(long recordId, CopyInput input, CopyDetails details, long rangeId, int number) {
        if (number < 1 || number > MOST_AT_ONCE)
            throw InvalidInput.at("number", "core.number-between", 1, MOST_AT_ONCE);
        if (number > 1 && details.accessionNumber() != null)
            throw InvalidInput.at("accessionNumber", "catalog.accession-number-of-one");
        details.check(today());
        return desk.addSeveral(recordId, input, details, rangeId, number, actor());
    }

    /**
     * Changes a copy as it was when it had this version; refused, with what was done since and by whom, when it has
     * another. Whether it is on loan, and whether it is withdrawn, cannot be changed here.
     */
    public void change(long id, int versionSeen, CopyInput input, CopyDetails details, CopyStatus status) {
        input.check();
        details.check(today());
        new InvalidInput.Collector()
                .required(input.callNumber(), "callNumber")
                .refuseIf(status == null, "status", "core.required")
                .throwIfAny();
        desk.change(id, versionSeen, input, details, status, trace(CopyChange.CHANGED));
        audit.record("change", "copy", id, input.barcode());
    }

    /** Takes a copy out of the stock for a reason; refused while it is on loan. */
    public void withdraw(long id, int versionSeen, WithdrawalReason reason, String note) {
        new InvalidInput.Collector()
                .refuseIf(reason == null, "reason", "core.required")
                .atMost(note, 500, "reasonNote")
                .throwIfAny();
        desk.withdraw(id, versionSeen, new Withdrawal(reason, note, today()), trace(CopyChange.WITHDRAWN));
        audit.record("withdraw", "copy", id, reason.name());
    }

    /** Puts a withdrawn copy back into the stock. */
    public void reinstate(long id, int versionSeen) {
        desk.reinstate(id, versionSeen, trace(CopyChange.TAKEN_BACK));
        audit.record("reinstate", "copy", id, null);
    }

    /** The copies of a room, or of the whole house for null, between two call numbers in the order of the shelf. */
    public Page<CopyView> shelfList(ShelfRange range, Window window) {
        return shelfList.page(range, window);
    }

    /** The ids of the same copies, at most as many as can be changed at once. */
    public List<Long> shelfListIds(ShelfRange range) {
        return shelfList.ids(range, BulkWork.MOST_AT_ONCE);
    }

    /** The ids of a record's copies, those of the stock. */
    public List<Long> copiesOfRecord(long recordId) {
        return shelfList.idsOfRecord(recordId, BulkWork.MOST_AT_ONCE);
    }

    /** The ids of the copies of the records that an import brought, at most as many as can be worked on at once. */
    public List<Long> copiesOfImport(long importId) {
        return shelfList.idsOfImport(importId, BulkWork.MOST_AT_ONCE);
    }

    private CopyTrace trace(CopyChange change) {
        return new CopyTrace(change, actor(), clock.instant());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
