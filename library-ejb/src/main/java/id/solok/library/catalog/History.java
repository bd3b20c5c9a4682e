package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.marc4j.marc.Record;

/** The states a record went through: none is lost, any two can be compared, and an earlier one can come back. */
@Stateless
@RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER})
public class History {
    @Inject
    private Records records;

    @Inject
    private Revisions revisions;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The states of a record, the one that stands first; {@link NotFound} when there is no such record. */
    public Page<StateView> states(long recordId, Window window) {
        records.get(recordId);
        return revisions.of(recordId, window);
    }

    /** A state as a whole; {@link NotFound} when the record never had it. */
    public Record state(long recordId, int number) {
        return revisions.get(recordId, number);
    }

    /** What differs between two states of a record, field by field and in order. */
    public List<FieldDifference> differences(long recordId, int before, int now) {
        return FieldDifference.between(
                MarcText.of(revisions.get(recordId, before)), MarcText.of(revisions.get(recordId, now)));
    }

    /** Lets an earlier state stand again, as a new one; a {@link RuleViolation} when the record changed meanwhile. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public void restore(long recordId, int versionSeen, int number) {
        var record = records.get(recordId);
        var marc = new MarcSheet(clock).stamped(revisions.get(recordId, number));
        var actor = context.getCallerPrincipal().getName();
        records.keepState(recordId);
        record.replace(marc, versionSeen, RecordChange.RESTORED, actor, clock.instant());
        records.save(record);
    }
}
