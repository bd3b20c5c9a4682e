package id.solok.library.authorities;

import id.solok.library.marc.OrderedRecord;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** The fields of a record while they are changed; new ones go behind the last whose tag is not higher. */
final class FieldList {
    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMddHHmmss'.0'");

    private final Record base;
    private final List<VariableField> fields;

    FieldList(Record base) {
        this.base = base;
        fields = new ArrayList<>(base.getVariableFields());
    }

    Record record() {
        var record = new OrderedRecord(base.getLeader());
        fields.forEach(record::addVariableField);
        return record;
    }

    void replace(VariableField old, VariableField field) {
        fields.replaceAll(one -> one == old ? field : one);
    }

    void remove(VariableField field) {
        fields.removeIf(one -> one == field);
    }

    void add(VariableField field) {
        int place = fields.size();
        while (place > 0 && fields.get(place - 1).getTag().compareTo(field.getTag()) > 0) place--;
        fields.add(place, field);
    }

    /** Says in 005 that the record is of now. */
    void stamp(Clock clock) {
        var field = FACTORY.newControlField("005", LocalDateTime.now(clock).format(STAMP));
        var old = fields.stream()
                .filter(one -> one instanceof ControlField && one.getTag().equals("005"))
                .findFirst();
        old.ifPresentOrElse(one -> replace(one, field), () -> add(field));
    }

    /** Puts a text in the place of the first note with this tag, or takes that note away. */
    void note(String tag, char code, String text) {
        DataField first = null;
        for (var one : fields)
            if (first == null && one.getTag().equals(tag) && one instanceof DataField data) first = data;
        if (first != null && text == null) remove(first);
        if (text == null) return;
        var note = FACTORY.newDataField(tag, ' ', ' ', String.valueOf(code), text);
        if (first == null) add(note);
        else replace(first, note);
    }
}
