package id.solok.library.catalog.web;

import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** A MARC record laid out to be read: leader, then each field with tag, indicators and subfields. */
public record MarcTable(String leader, List<Field> fields) {
    /** A field; a control field has no indicators and one part without a code. */
    public record Field(String tag, String indicators, List<Part> parts) {}

    /** A subfield, or a control field's whole text. */
    public record Part(String code, String text) {}

    static MarcTable of(Record record) {
        List<Field> fields = new ArrayList<>();
        record.getControlFields()
                .forEach(field -> fields.add(new Field(field.getTag(), "", List.of(new Part("", field.getData())))));
        record.getDataFields().forEach(field -> fields.add(field(field)));
        return new MarcTable(record.getLeader().marshal(), fields);
    }

    private static Field field(DataField field) {
        var parts = field.getSubfields().stream()
                .map(subfield -> new Part(String.valueOf(subfield.getCode()), subfield.getData()))
                .toList();
        return new Field(field.getTag(), shown(field.getIndicator1()) + shown(field.getIndicator2()), parts);
    }

    // a blank indicator is written # in cataloguing manuals
    private static String shown(char indicator) {
        return indicator == ' ' ? "#" : String.valueOf(indicator);
    }
}
