package id.solok.library.marc;

import java.util.List;
import java.util.function.UnaryOperator;
import org.marc4j.marc.DataField;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** One {@code record} element of MARCXML while it is being read. */
final class XmlRecord {
    private static final String DEFAULT_LEADER = "00000nam a2200000   4500";

    private static final int LONGEST = 16 << 20;
    private static final int ELEMENT_SIZE = 100;

    private final long offset;
    private final Problems problems = new Problems();
    private final StringBuilder text = new StringBuilder();
    private final OrderedRecord record = new OrderedRecord(LeaderText.of(DEFAULT_LEADER));
    private long size;
    private boolean hasLeader;
    private String tag;
    private String code;
    private DataField field;

    XmlRecord(long offset) {
        this.offset = offset;
    }

    void text(String characters) {
        size += characters.length();
        if (size <= LONGEST) text.append(characters);
    }

    void start(String element, UnaryOperator<String> attribute) {
        size += ELEMENT_SIZE;
        if (size > LONGEST) return;
        switch (element) {
            case "controlfield" -> tag = tag(attribute.apply("tag"));
            case "datafield" -> startField(attribute);
            case "subfield" -> code = attribute.apply("code");
            case "leader" -> {}
            default -> {
                if (field != null) problems.warn("marc.unknown-element", field.getTag());
            }
        }
        text.setLength(0);
    }

    void end(String element) {
        if (size > LONGEST) return;
        switch (element) {
            case "leader" -> endLeader();
            case "controlfield" -> endControlField();
            case "subfield" -> endSubfield();
            case "datafield" -> field = null;
            default -> {}
        }
        text.setLength(0);
    }

    MarcEntry entry(long position) {
        if (size > LONGEST) {
            return new MarcEntry(position, offset, identifier(), null, List.of(MarcProblem.of("marc.record-too-long")));
        }
        if (!hasLeader) problems.warn("marc.missing-leader");
        return Verdict.entry(position, offset, record, problems);
    }

    String identifier() {
        return Verdict.identifier(record);
    }

    private void endLeader() {
        hasLeader = true;
        var whole = text.indexOf("\n") < 0 ? text.toString() : text.toString().strip();
        record.setLeader(LeaderText.read(whole, problems));
    }

    private void endControlField() {
        if (tag == null) return;
        var data = data();
        if (Tags.isControl(tag) || !Tags.isNumeric(tag)) record.addVariableField(new ControlFieldImpl(tag, data));
        else {
            problems.warn("marc.no-subfield-code", tag);
            var field = new DataFieldImpl(tag, ' ', ' ');
            field.addSubfield(new SubfieldImpl('a', data));
            record.addVariableField(field);
        }
    }

    private void startField(UnaryOperator<String> attribute) {
        tag = tag(attribute.apply("tag"));
        if (tag == null) return;
        field = new DataFieldImpl(tag, indicator(attribute.apply("ind1")), indicator(attribute.apply("ind2")));
        if (Tags.isControl(tag)) problems.warn("marc.control-field-with-subfields", tag);
        record.addVariableField(field);
    }

    private void endSubfield() {
        if (field == null) return;
        var readable = code != null && code.length() == 1 && code.charAt(0) >= ' ' && code.charAt(0) <= '~';
        if (!readable) problems.warn("marc.bad-subfield-code", tag);
        field.addSubfield(new SubfieldImpl(readable ? code.charAt(0) : 'a', data()));
    }

    private String data() {
        if (text.indexOf("\uFFFD") >= 0) problems.warn("marc.bad-utf8", tag);
        return ControlCharacters.remove(text.toString(), tag, problems);
    }

    private char indicator(String value) {
        if (value != null && value.isEmpty()) return ' ';
        if (value != null && value.length() == 1 && value.charAt(0) >= ' ' && value.charAt(0) <= '~')
            return value.charAt(0);
        problems.warn("marc.bad-indicators", tag);
        return ' ';
    }

    private String tag(String value) {
        if (value == null || !value.matches("[ -~]{1,3}")) {
            problems.warn("marc.field-dropped", value == null || value.isEmpty() ? "?" : value);
            return null;
        }
        if (!Tags.isUsual(value)) problems.warn("marc.odd-tag", value);
        return "000".substring(value.length()) + value;
    }
}
