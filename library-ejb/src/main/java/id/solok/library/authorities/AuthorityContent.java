package id.solok.library.authorities;

import id.solok.library.core.Text;
import id.solok.library.marc.MarcJson;
import id.solok.library.marc.OrderedRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/**
 * Everything that is taken out of a MARC authority record at each change.
 *
 * @param forms the preferred form first, then those of 4XX; no key twice
 */
record AuthorityContent(String marc, String controlNumber, String headingMarc, List<HeadingForm> forms) {

    /** Empty when the record holds no heading of a kind that is kept here. */
    static Optional<AuthorityContent> of(Record record) {
        return established(record).map(field -> {
            Map<Long, HeadingForm> forms = new LinkedHashMap<>();
            var preferred = HeadingForm.of(field).orElseThrow();
            forms.put(preferred.key(), preferred);
            for (var other : seeFrom(record))
                HeadingForm.of(other).ifPresent(form -> forms.putIfAbsent(form.key(), form));
            return new AuthorityContent(
                    MarcJson.write(record),
                    Text.clean(record.getControlNumber()),
                    headingMarc(record, field),
                    List.copyOf(forms.values()));
        });
    }

    HeadingForm preferred() {
        return forms.get(0);
    }

    /** The 1XX field. */
    static Optional<DataField> established(Record record) {
        return record.getDataFields().stream()
                .filter(field -> field.getTag().startsWith("1"))
                .filter(field -> HeadingForm.of(field).isPresent())
                .findFirst();
    }

    static List<DataField> seeFrom(Record record) {
        return fields(record, '4');
    }

    static List<DataField> seeAlso(Record record) {
        return fields(record, '5');
    }

    private static List<DataField> fields(Record record, char first) {
        var fields = new ArrayList<DataField>();
        for (var field : record.getDataFields())
            if (field.getTag().charAt(0) == first && HeadingForm.of(field).isPresent()) fields.add(field);
        return fields;
    }

    private static String headingMarc(Record record, DataField field) {
        var alone = new OrderedRecord(record.getLeader());
        alone.addVariableField(field);
        return MarcJson.write(alone);
    }
}
