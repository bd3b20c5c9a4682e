package id.solok.library.authorities;

import id.solok.library.authorities.AuthorityInput.SeeAlso;
import id.solok.library.core.Text;
import id.solok.library.marc.OrderedRecord;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** Writes a form into a MARC 21 authority record and leaves alone what the form did not change. */
final class AuthoritySheet {
    private static final DateTimeFormatter ENTERED = DateTimeFormatter.ofPattern("yyMMdd");
    private static final String AGENCY = "ID-SlkPK";
    private static final String LEADER = "00000nz  a2200000n  4500";
    private static final String FIXED = "|| acannaabn          |a ana      ";
    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    private final Clock clock;
    private final Map<Long, Controlled> neighbours;

    /**
     * @param neighbours the authorities that the form's see-also headings lead to, by key
     */
    AuthoritySheet(Clock clock, Map<Long, Controlled> neighbours) {
        this.clock = clock;
        this.neighbours = neighbours;
    }

    /** What the form shows of a record. */
    static AuthorityInput read(Record record) {
        var field = AuthorityContent.established(record).orElseThrow();
        var kind = HeadingForm.of(field).orElseThrow().kind();
        return new AuthorityInput(
                HeadingFields.read(kind, field),
                AuthorityContent.seeFrom(record).stream().map(HeadingText::of).toList(),
                AuthorityContent.seeAlso(record).stream()
                        .map(AuthoritySheet::seeAlso)
                        .toList(),
                note(record, "680"),
                note(record, "670"));
    }

    static SeeAlso seeAlso(DataField field) {
        var control = field.getSubfield('w');
        var form = HeadingForm.of(field).orElseThrow();
        return new SeeAlso(form.kind(), form.heading(), Relation.of(control == null ? null : control.getData()));
    }

    /** The text of the first note with this tag. */
    static String note(Record record, String tag) {
        return record.getVariableField(tag) instanceof DataField field ? HeadingNotes.text(field) : null;
    }

    Record fresh(AuthorityInput input) {
        var record = new OrderedRecord(FACTORY.newLeader(LEADER));
        record.addVariableField(FACTORY.newControlField("003", AGENCY));
        record.addVariableField(
                FACTORY.newControlField("008", LocalDateTime.now(clock).format(ENTERED) + FIXED));
        record.addVariableField(FACTORY.newDataField("040", ' ', ' ', "a", AGENCY, "b", "ind", "c", AGENCY));
        record.addVariableField(HeadingFields.write(input.heading(), null));
        return written(record, input, AuthorityInput.of(input.heading()));
    }

    /** A record with what differs between the form and what this record says; an earlier heading leads on. */
    Record corrected(Record record, AuthorityInput input) {
        var before = read(record);
        var fields = new FieldList(record);
        if (!before.heading().equals(input.heading())) {
            var old = AuthorityContent.established(record).orElseThrow();
            var established = HeadingFields.write(input.heading(), old);
            fields.replace(old, established);
            if (key(old) != key(established)) fields.add(earlier(old));
        }
        return written(fields.record(), input, before);
    }

    private Record written(Record record, AuthorityInput input, AuthorityInput before) {
        var fields = new FieldList(record);
        if (!before.seeFrom().equals(input.seeFrom())) seeFrom(fields, input, before);
        if (!before.seeAlso().equals(input.seeAlso())) seeAlso(fields, input);
        if (!Objects.equals(before.source(), input.source())) fields.note("670", 'a', input.source());
        if (!Objects.equals(before.scopeNote(), input.scopeNote())) fields.note("680", 'i', input.scopeNote());
        fields.stamp(clock);
        return fields.record();
    }

    private static void seeFrom(FieldList fields, AuthorityInput input, AuthorityInput before) {
        List<String> missing = new ArrayList<>(input.seeFrom());
        for (var field : AuthorityContent.seeFrom(fields.record())) {
            var text = HeadingText.of(field);
            boolean shown = before.seeFrom().contains(Text.clean(text));
            if (!missing.remove(Text.clean(text)) && shown) fields.remove(field);
        }
        for (var text : missing)
            fields.add(HeadingFields.line('4', input.heading().kind(), text));
    }

    private void seeAlso(FieldList fields, AuthorityInput input) {
        List<SeeAlso> missing = new ArrayList<>(input.seeAlso());
        for (var field : AuthorityContent.seeAlso(fields.record()))
            if (!missing.remove(seeAlso(field))) fields.remove(field);
        for (var neighbour : missing) fields.add(neighbour(neighbour));
    }

    private DataField neighbour(SeeAlso neighbour) {
        var field = HeadingFields.line('5', neighbour.kind(), neighbour.heading());
        var known = neighbours.get(HeadingKeys.of(neighbour.kind(), neighbour.heading()));
        if (known != null) field = placed('5', known.field());
        if (neighbour.relation() != Relation.RELATED)
            field.addSubfield(
                    0,
                    FACTORY.newSubfield('w', String.valueOf(neighbour.relation().code())));
        return field;
    }

    private static DataField earlier(DataField old) {
        return placed('4', old);
    }

    /** The heading of a field at another place of an authority record. */
    static DataField placed(char place, DataField heading) {
        var field = FACTORY.newDataField(
                place + heading.getTag().substring(1), heading.getIndicator1(), heading.getIndicator2());
        for (var part : HeadingText.partsOf(heading))
            field.addSubfield(FACTORY.newSubfield(part.getCode(), part.getData()));
        return field;
    }

    private static long key(DataField field) {
        return HeadingForm.of(field).orElseThrow().key();
    }
}
