package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.authorities.Authorities;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.marc.Unimarc;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.Collection;
import java.util.Map;
import org.marc4j.marc.Record;

/** What cataloguers do with records, and what everyone may read of them. */
@Stateless
public class Catalog {
    @Inject
    private Records records;

    @Inject
    private Authorities authorities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Creates a record from a form; {@link InvalidInput} with every problem at its field. Returns the id. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public long create(RecordInput input) {
        input.check(Year.now(clock).getValue());
        var record = new BibRecord(sheet(input).fresh(input), actor(), clock.instant());
        records.add(record);
        return record.id();
    }

    /** Writes a form into the MARC record; everything the form does not show stays. Refused on an older version. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public void correct(long id, int versionSeen, RecordInput input) {
        input.check(Year.now(clock).getValue());
        var record = records.get(id);
        // its tags mean other things: a form written into it would spoil it
        if (Unimarc.recognised(record.marc())) throw new RuleViolation("catalog.unimarc-not-correctable");
        var marc = sheet(input).corrected(record.marc(), input);
        records.keepState(id);
        record.replace(marc, versionSeen, RecordChange.CORRECTED, actor(), clock.instant());
        records.save(record);
    }

    /** When these records came and were last changed; without those that are gone. */
    @PermitAll
    public Map<Long, RecordDates> dates(Collection<Long> ids) {
        return records.dates(ids);
    }

    /** The call number that a copy of this record gets when none is typed. */
    @PermitAll
    public String suggestedCallNumber(long recordId) {
        return CallNumber.of(records.get(recordId).view().fields());
    }

    @PermitAll
    public RecordView record(long id) {
        return records.get(id).view();
    }

    /** The record with everything a reader is told of it; one statement. */
    @PermitAll
    public DescribedRecord described(long id) {
        return records.get(id).described();
    }

    /** The record whole, with the fields the system works with. */
    @PermitAll
    public RecordInFull inFull(long id) {
        var marc = records.get(id).marc();
        return new RecordInFull(id, marc, Essentials.of(marc));
    }

    /** The MARC record whole, for export. */
    @PermitAll
    public Record marc(long id) {
        return records.get(id).marc();
    }

    private MarcSheet sheet(RecordInput input) {
        return new MarcSheet(clock, authorities.controlled(HeadingWriter.keys(input)));
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
