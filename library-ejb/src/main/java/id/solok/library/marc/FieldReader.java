package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import org.marc4j.marc.DataField;
import org.marc4j.marc.VariableField;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** Makes the fields of one ISO 2709 record from its bytes. */
final class FieldReader {
    private static final byte SUBFIELD = 0x1F;
    private static final String FIRST_CODE = "a";

    private final byte[] bytes;
    private final Problems problems;
    private final TextDecoder text;

    FieldReader(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
        this.text = new TextDecoder(bytes, problems);
    }

    OrderedRecord record(List<Span> spans) {
        var leader = new String(bytes, 0, LeaderText.LENGTH, ISO_8859_1);
        var record = new OrderedRecord(LeaderText.read(leader, problems));
        for (var span : spans) record.addVariableField(field(span));
        return record;
    }

    private VariableField field(Span span) {
        var tag = Tags.printable(span.tag());
        if (!Tags.isUsual(span.tag())) problems.warn("marc.odd-tag", tag);
        text.enter(tag, span.from(), span.to());
        int mark = mark(span.from(), span.to());
        if (mark < 0 && (span.isControl() || !Tags.isNumeric(tag))) {
            return new ControlFieldImpl(tag, text.decode(span.from(), span.to()));
        }
        if (span.isControl()) problems.warn("marc.control-field-with-subfields", tag);
        return dataField(tag, span, mark < 0 ? span.to() : mark);
    }

    private DataField dataField(String tag, Span span, int firstMark) {
        int content = span.from() + indicators(span.from(), firstMark);
        var field =
                new DataFieldImpl(tag, indicator(tag, span.from(), content), indicator(tag, span.from() + 1, content));
        if (content - span.from() != 2) problems.warn("marc.bad-indicators", tag);
        if (content < firstMark) addStrayText(field, content, firstMark);
        for (int from = firstMark; from < span.to(); ) {
            int next = mark(from + 1, span.to());
            int to = next < 0 ? span.to() : next;
            addSubfield(field, from + 1, to);
            from = to;
        }
        return field;
    }

    /** How many of the bytes before the first subfield are indicators: two, or none where plain text stands. */
    private int indicators(int from, int to) {
        if (to - from <= 2) return to - from;
        return isIndicator(bytes[from]) && isIndicator(bytes[from + 1]) ? 2 : 0;
    }

    private static boolean isIndicator(byte b) {
        return (b >= '0' && b <= '9') || " |#\\-".indexOf(b) >= 0;
    }

    private char indicator(String tag, int at, int end) {
        if (at >= end) return ' ';
        if (bytes[at] >= ' ' && bytes[at] <= '~') return (char) bytes[at];
        problems.warn("marc.bad-indicators", tag);
        return ' ';
    }

    /** Text that stands before the first subfield code; a third indicator alone carries no meaning here. */
    private void addStrayText(DataField field, int from, int to) {
        if (to - from == 1) {
            problems.warn("marc.bad-indicators", field.getTag());
            return;
        }
        problems.warn("marc.no-subfield-code", field.getTag());
        field.addSubfield(new SubfieldImpl(FIRST_CODE.charAt(0), text.decode(from, to)));
    }

    private void addSubfield(DataField field, int from, int to) {
        if (from >= to) {
            problems.warn("marc.empty-subfield", field.getTag());
            return;
        }
        var readable = bytes[from] >= ' ' && bytes[from] <= '~';
        if (!readable) problems.warn("marc.bad-subfield-code", field.getTag());
        char code = readable ? (char) bytes[from] : FIRST_CODE.charAt(0);
        field.addSubfield(new SubfieldImpl(code, text.decode(readable ? from + 1 : from, to)));
    }

    private int mark(int from, int to) {
        int mark = Directory.indexOf(bytes, SUBFIELD, from);
        return mark < to ? mark : -1;
    }
}
