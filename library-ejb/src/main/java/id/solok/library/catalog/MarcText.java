package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import id.solok.library.marc.OrderedRecord;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.marc4j.marc.ControlField;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Leader;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/**
 * A whole record as text to be edited: the leader, then each field on its line. Parted by tabs stand the tag, the two
 * indicators, and the subfields behind {@code $a}; a control field has no indicators.
 *
 * <p>What {@link #of} writes, {@link #read} reads to the letter, however odd it is. Only lines that are not among the
 * trusted ones are checked and cleaned.
 */
final class MarcText {
    static final String LEADER = "LDR";
    private static final MarcFactory FACTORY = MarcFactory.newInstance();
    private static final int MOST_LINES = 10_000;

    private MarcText() {}

    static String of(Record record) {
        var lines = record.getVariableFields().stream().map(MarcText::line).collect(Collectors.joining("\n"));
        return LEADER + "\t" + leader(record.getLeader()) + "\n" + lines;
    }

    static List<String> lines(String text) {
        return text.lines().toList();
    }

    /** Reads a text; {@link InvalidInput} at {@code marc} for each line with a problem. */
    static Record read(String text, String trusted) {
        var lines = lines(text);
        var problems = new InvalidInput.Collector();
        problems.refuseIf(lines.size() > MOST_LINES, "marc", "catalog.too-many", MOST_LINES);
        Set<String> known = new HashSet<>(lines(trusted));
        var leader = FACTORY.newLeader(MarcLine.NEW_LEADER);
        var record = new OrderedRecord(leader);
        for (int i = 0; i < lines.size(); i++) {
            var line = new MarcLine(lines.get(i), i + 1, known.contains(lines.get(i)), problems);
            if (line.isBlank()) continue;
            if (line.isLeader()) record.setLeader(line.leader());
            else line.field().ifPresent(record::addVariableField);
        }
        problems.throwIfAny();
        return record;
    }

    private static String line(VariableField field) {
        if (field instanceof ControlField control)
            return MarcEscape.hide(control.getTag()) + "\t" + MarcEscape.hide(control.getData());
        var data = (DataField) field;
        var line = new StringBuilder(MarcEscape.hide(data.getTag())).append('\t');
        line.append(MarcEscape.hide("" + data.getIndicator1() + data.getIndicator2()))
                .append('\t');
        for (var subfield : data.getSubfields())
            line.append('$').append(MarcEscape.hide(subfield.getCode() + subfield.getData()));
        return line.toString();
    }

    private static String leader(Leader leader) {
        return "%05d%c%c%s%c%d%d%05d%s%s"
                .formatted(
                        Math.min(leader.getRecordLength(), 99_999),
                        leader.getRecordStatus(),
                        leader.getTypeOfRecord(),
                        String.valueOf(leader.getImplDefined1()),
                        leader.getCharCodingScheme(),
                        leader.getIndicatorCount(),
                        leader.getSubfieldCodeLength(),
                        Math.min(leader.getBaseAddressOfData(), 99_999),
                        String.valueOf(leader.getImplDefined2()),
                        String.valueOf(leader.getEntryMap()));
    }
}
