package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.authorities.Authorities;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.marc.Unimarc;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import org.marc4j.marc.Record;

/** A record edited as a whole, in a form and as MARC by turns; nothing is kept before {@link #save}. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Worksheets {
    @Inject
    private Records records;

    @Inject
    private Authorities authorities;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public Worksheet open(long id) {
        var record = records.get(id);
        var view = record.view();
        var marc = record.marc();
        return new Worksheet(id, view.version(), MarcText.of(marc), Unimarc.recognised(marc), view.updatedBy());
    }

    /** The whole record that a form alone makes; {@link InvalidInput} at the fields. */
    public String begin(RecordInput input) {
        input.checkWhatIsThere(thisYear());
        return MarcText.of(sheet(input).fresh(input));
    }

    /** What the form shows of a record; {@link InvalidInput} at {@code marc} for what cannot be read. */
    public RecordInput form(String marc, String opened) {
        return RecordInput.of(MarcText.read(marc, opened));
    }

    /** The record with a form written into it; {@link InvalidInput} at the fields. */
    public String withForm(String marc, String opened, RecordInput input) {
        input.checkWhatIsThere(thisYear());
        return MarcText.of(sheet(input).written(MarcText.read(marc, opened), input));
    }

    /** Brings together what was typed and what somebody else saved since the record was opened. */
    public MergedMarc merge(String opened, String typed, String saved) {
        return MarcMerge.of(opened, MarcText.of(MarcText.read(typed, opened)), saved);
    }

    /** Keeps a new record; {@link InvalidInput} at {@code marc}. Returns its id. */
    public long create(String marc) {
        var checked = finished(marc, "");
        var record = new BibRecord(sheet().stamped(checked), actor(), clock.instant());
        records.add(record);
        return record.id();
    }

    /** Replaces a record as a whole; {@link InvalidInput} at {@code marc}, a {@link RuleViolation} on an older version. */
    public void save(Worksheet opened, String marc) {
        var record = records.get(opened.id());
        var checked = finished(marc, opened.marc());
        records.keepState(record.id());
        record.replace(sheet().stamped(checked), opened.version(), RecordChange.MARC_EDITED, actor(), clock.instant());
        records.save(record);
    }

    /** The records with this ISBN, at most three; none when it is no ISBN. */
    public List<KnownTitle> holding(String isbn) {
        return Isbn.normalized(isbn)
                .map(number -> records.withIsbn(Long.parseLong(number)))
                .orElse(List.of());
    }

    // a record that came without a title may stay so; nobody takes one away
    private static Record finished(String marc, String opened) {
        var record = MarcText.read(marc, opened);
        boolean untitled = record.getVariableField("245") == null && !Unimarc.recognised(record);
        if (untitled && !wasUntitled(opened)) throw InvalidInput.at("marc", "catalog.marc-no-title");
        return record;
    }

    private static boolean wasUntitled(String opened) {
        return !opened.isEmpty() && MarcText.lines(opened).stream().noneMatch(line -> line.startsWith("245\t"));
    }

    private MarcSheet sheet() {
        return new MarcSheet(clock);
    }

    private int thisYear() {
        return Year.now(clock).getValue();
    }

    private MarcSheet sheet(RecordInput input) {
        return new MarcSheet(clock, authorities.controlled(HeadingWriter.keys(input)));
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
