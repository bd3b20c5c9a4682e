package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Writes records as systems do that ignore the limits of the format: numbers outgrow their columns. */
final class Oversized {

    private Oversized() {}

    static byte[] iso(Record record) {
        var directory = new StringBuilder();
        var data = new StringBuilder();
        for (var field : record.getVariableFields()) {
            int start = data.length();
            if (field instanceof ControlField control) data.append(control.getData());
            if (field instanceof DataField subfields) {
                data.append(subfields.getIndicator1()).append(subfields.getIndicator2());
                for (var one : subfields.getSubfields())
                    data.append('\u001F').append(one.getCode()).append(one.getData());
            }
            data.append('\u001E');
            directory.append(field.getTag()).append("%04d%05d".formatted(data.length() - start, start));
        }
        return ("99999nam a2299999 a 4500" + directory + '\u001E' + data + '\u001D').getBytes(UTF_8);
    }
}
