package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** One record on its way to ISO 2709. */
final class Iso2709Output {
    private static final int LONGEST_FIELD = 9_999;
    private static final int LONGEST_RECORD = 99_999;
    private static final int SUBFIELD = 0x1F;
    private static final int FIELD_END = 0x1E;
    private static final int RECORD_END = 0x1D;

    private final Record record;
    private final StringBuilder directory = new StringBuilder();
    private final ByteArrayOutputStream data = new ByteArrayOutputStream(2048);

    Iso2709Output(Record record) {
        this.record = record;
    }

    byte[] bytes() throws MarcTooLarge {
        for (var field : record.getVariableFields()) write(field);
        int base = LeaderText.LENGTH + directory.length() + 1;
        int length = base + data.size() + 1;
        if (length > LONGEST_RECORD) throw MarcTooLarge.record(length);
        var head = LeaderText.write(LeaderText.of(leader()), length, base, 'a') + directory;
        var bytes = new ByteArrayOutputStream(length);
        bytes.writeBytes(head.getBytes(UTF_8));
        bytes.write(FIELD_END);
        bytes.writeBytes(data.toByteArray());
        bytes.write(RECORD_END);
        return bytes.toByteArray();
    }

    private String leader() {
        return LeaderText.write(record.getLeader()).substring(0, 20) + "4500";
    }

    private void write(VariableField field) throws MarcTooLarge {
        if (!field.getTag().matches("[ -~]{3}")) throw new IllegalArgumentException("tag " + field.getTag());
        int start = data.size();
        if (field instanceof ControlField control) text(control.getData());
        if (field instanceof DataField fields) write(fields);
        data.write(FIELD_END);
        int length = data.size() - start;
        if (length > LONGEST_FIELD) throw MarcTooLarge.field(field.getTag(), length);
        directory.append(field.getTag()).append("%04d%05d".formatted(length, start));
    }

    private void write(DataField field) {
        data.write(field.getIndicator1());
        data.write(field.getIndicator2());
        for (var subfield : field.getSubfields()) {
            data.write(SUBFIELD);
            data.write(subfield.getCode());
            text(subfield.getData());
        }
    }

    /** The three separators cannot stand in text. */
    private void text(String text) {
        for (byte b : text.getBytes(UTF_8)) {
            if (b < RECORD_END || b > SUBFIELD) data.write(b);
        }
    }
}
