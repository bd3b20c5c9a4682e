package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** A few well-known novels as records, and short ways to read records back. */
final class Books {
    static final String LEADER = "00000nam a2200000 a 4500";

    private Books() {}

    static OrderedRecord novel(String number, String author, String title) {
        return record(
                control("001", number),
                control("008", "050101s2005    io            000 1 ind  "),
                data("100", "1 ", "a", author),
                data("245", "10", "a", title + " /", "c", author + "."));
    }

    static OrderedRecord bumiManusia() {
        return novel("solok-1", "Pramoedya Ananta Toer", "Bumi manusia");
    }

    static OrderedRecord sitiNurbaya() {
        return novel("solok-2", "Marah Rusli", "Siti Nurbaya");
    }

    static OrderedRecord laskarPelangi() {
        return novel("solok-3", "Andrea Hirata", "Laskar pelangi");
    }

    static OrderedRecord record(VariableField... fields) {
        var record = new OrderedRecord(LeaderText.of(LEADER));
        for (var field : fields) record.addVariableField(field);
        return record;
    }

    static VariableField control(String tag, String value) {
        return new ControlFieldImpl(tag, value);
    }

    static VariableField data(String tag, String indicators, String... codesAndValues) {
        var field = new DataFieldImpl(tag, indicators.charAt(0), indicators.charAt(1));
        for (int i = 0; i < codesAndValues.length; i += 2) {
            field.addSubfield(new SubfieldImpl(codesAndValues[i].charAt(0), codesAndValues[i + 1]));
        }
        return field;
    }

    static byte[] iso(Record... records) {
        var bytes = new ByteArrayOutputStream();
        for (var record : records) {
            try {
                bytes.writeBytes(MarcWriter.iso2709(record));
            } catch (MarcTooLarge e) {
                throw new AssertionError(e);
            }
        }
        return bytes.toByteArray();
    }

    /** The record's bytes with one part exchanged for another, byte for character. */
    static byte[] spoilt(Record record, String part, String by) {
        var text = new String(iso(record), ISO_8859_1);
        if (!text.contains(part)) throw new AssertionError(part + " is not in " + text);
        return text.replace(part, by).getBytes(ISO_8859_1);
    }

    static byte[] joined(byte[]... parts) {
        var bytes = new ByteArrayOutputStream();
        for (var part : parts) bytes.writeBytes(part);
        return bytes.toByteArray();
    }

    static List<MarcEntry> read(byte[] file) {
        try (var source = MarcSource.open(new ByteArrayInputStream(file))) {
            return rest(source);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    static List<MarcEntry> rest(MarcSource source) {
        var entries = new ArrayList<MarcEntry>();
        source.forEachRemaining(entries::add);
        return entries;
    }

    static MarcEntry only(byte[] file) {
        var entries = read(file);
        if (entries.size() != 1) throw new AssertionError(entries);
        return entries.get(0);
    }

    static List<String> codes(MarcEntry entry) {
        return entry.problems().stream().map(MarcProblem::code).toList();
    }

    static List<String> identifiers(List<MarcEntry> entries) {
        return entries.stream().map(MarcEntry::identifier).toList();
    }

    static String value(MarcEntry entry, String tag, char code) {
        return entry.record().getDataFields().stream()
                .filter(field -> field.getTag().equals(tag))
                .findFirst()
                .orElseThrow()
                .getSubfield(code)
                .getData();
    }
}
