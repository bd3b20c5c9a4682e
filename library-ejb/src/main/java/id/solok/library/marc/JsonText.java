package id.solok.library.marc;

import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** Spells one record as MARC-in-JSON. */
final class JsonText {
    private final StringBuilder json = new StringBuilder(2048);

    JsonText record(Record record) {
        json.append("{\"leader\":");
        text(LeaderText.write(record.getLeader()));
        json.append(",\"fields\":[");
        var separator = "";
        for (var field : record.getVariableFields()) {
            json.append(separator).append('{');
            text(field.getTag());
            json.append(':');
            content(field);
            json.append('}');
            separator = ",";
        }
        json.append("]}");
        return this;
    }

    private void content(VariableField field) {
        if (field instanceof ControlField control) text(control.getData());
        if (field instanceof DataField data) {
            json.append("{\"ind1\":");
            text(String.valueOf(data.getIndicator1()));
            json.append(",\"ind2\":");
            text(String.valueOf(data.getIndicator2()));
            json.append(",\"subfields\":[");
            subfields(data);
            json.append("]}");
        }
    }

    private void subfields(DataField data) {
        var separator = "";
        for (var subfield : data.getSubfields()) {
            json.append(separator).append('{');
            text(String.valueOf(subfield.getCode()));
            json.append(':');
            text(subfield.getData());
            json.append('}');
            separator = ",";
        }
    }

    private void text(String text) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ' && c != '"' && c != '\\') continue;
            json.append(text, from, i);
            if (c >= ' ') json.append('\\').append(c);
            else json.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 15, 16));
            from = i + 1;
        }
        json.append(text, from, text.length()).append('"');
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
