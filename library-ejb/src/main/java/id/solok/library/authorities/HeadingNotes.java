package id.solok.library.authorities;

import java.util.List;
import java.util.stream.Collectors;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** The notes of an authority record as people read them. */
final class HeadingNotes {
    private HeadingNotes() {}

    static List<String> of(Record record, String... tags) {
        return record.getVariableFields(tags).stream()
                .filter(DataField.class::isInstance)
                .map(field -> text((DataField) field))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static String text(DataField field) {
        return field.getSubfields().stream()
                .filter(subfield -> subfield.getCode() >= 'a' && subfield.getCode() <= 'z')
                .filter(subfield -> subfield.getData() != null)
                .map(subfield -> subfield.getData().strip())
                .collect(Collectors.joining(" "));
    }
}
