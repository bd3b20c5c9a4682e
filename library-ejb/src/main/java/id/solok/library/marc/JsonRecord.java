package id.solok.library.marc;

import jakarta.json.stream.JsonParser;
import jakarta.json.stream.JsonParser.Event;
import jakarta.json.stream.JsonParsingException;
import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;
import org.marc4j.marc.VariableField;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** Reads one record from MARC-in-JSON, whatever the order of the keys in its objects. */
final class JsonRecord {
    private final JsonParser parser;

    JsonRecord(JsonParser parser) {
        this.parser = parser;
    }

    Record read() {
        String leader = null;
        List<VariableField> fields = List.of();
        expect(Event.START_OBJECT);
        while (parser.next() == Event.KEY_NAME) {
            switch (parser.getString()) {
                case "leader" -> leader = text();
                case "fields" -> fields = fields();
                default -> throw unexpected();
            }
        }
        if (leader == null || leader.length() != LeaderText.LENGTH) throw unexpected();
        var record = new OrderedRecord(LeaderText.of(leader));
        fields.forEach(record::addVariableField);
        return record;
    }

    private List<VariableField> fields() {
        var fields = new ArrayList<VariableField>(32);
        expect(Event.START_ARRAY);
        while (parser.next() == Event.START_OBJECT) {
            expect(Event.KEY_NAME);
            var tag = parser.getString();
            fields.add(parser.next() == Event.VALUE_STRING ? new ControlFieldImpl(tag, parser.getString()) : data(tag));
            expect(Event.END_OBJECT);
        }
        return fields;
    }

    private DataFieldImpl data(String tag) {
        var field = new DataFieldImpl(tag, ' ', ' ');
        while (parser.next() == Event.KEY_NAME) {
            switch (parser.getString()) {
                case "ind1" -> field.setIndicator1(character(text()));
                case "ind2" -> field.setIndicator2(character(text()));
                case "subfields" -> subfields().forEach(field::addSubfield);
                default -> throw unexpected();
            }
        }
        return field;
    }

    private List<Subfield> subfields() {
        var subfields = new ArrayList<Subfield>(4);
        expect(Event.START_ARRAY);
        while (parser.next() == Event.START_OBJECT) {
            expect(Event.KEY_NAME);
            char code = character(parser.getString());
            subfields.add(new SubfieldImpl(code, text()));
            expect(Event.END_OBJECT);
        }
        return subfields;
    }

    private String text() {
        expect(Event.VALUE_STRING);
        return parser.getString();
    }

    private char character(String text) {
        if (text.length() != 1) throw unexpected();
        return text.charAt(0);
    }

    private void expect(Event event) {
        if (parser.next() != event) throw unexpected();
    }

    private JsonParsingException unexpected() {
        return new JsonParsingException("not MARC-in-JSON", parser.getLocation());
    }
}
