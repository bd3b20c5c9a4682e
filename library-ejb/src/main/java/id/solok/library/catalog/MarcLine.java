package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.Optional;
import java.util.regex.Pattern;
import org.marc4j.marc.Leader;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.VariableField;
import org.marc4j.marc.impl.ControlFieldImpl;
import org.marc4j.marc.impl.DataFieldImpl;
import org.marc4j.marc.impl.SubfieldImpl;

/** One line of {@link MarcText}; what was typed is checked, what came out of a record is taken as it is. */
final class MarcLine {
    static final String NEW_LEADER = "00000nam a2200000 i 4500";
    private static final MarcFactory FACTORY = MarcFactory.newInstance();
    private static final Pattern LEADER = Pattern.compile("[0-9]{5}[ -~]{7}[0-9]{5}[ -~]{7}");
    private static final Pattern TAG = Pattern.compile("[0-9A-Za-z]{3}");
    private static final Pattern BREAKS = Pattern.compile("[\\r\\n\\t]");
    private static final Pattern INDICATORS = Pattern.compile("[ -~]{2}");

    private final String[] cells;
    private final int number;
    private final boolean trusted;
    private final InvalidInput.Collector problems;

    MarcLine(String line, int number, boolean trusted, InvalidInput.Collector problems) {
        this.cells = line.split("\t", 3);
        this.number = number;
        this.trusted = trusted;
        this.problems = problems;
    }

    boolean isBlank() {
        return !trusted && String.join("", cells).isBlank();
    }

    boolean isLeader() {
        return cells.length == 2 && cells[0].equals(MarcText.LEADER);
    }

    Leader leader() {
        boolean wrong = !LEADER.matcher(cells[1]).matches();
        problems.refuseIf(wrong, "marc", "catalog.marc-leader-form", number);
        var leader = FACTORY.newLeader(wrong ? NEW_LEADER : cells[1]);
        leader.setIndicatorCount(2);
        leader.setSubfieldCodeLength(2);
        return leader;
    }

    /** The field; empty when a problem was found. */
    Optional<VariableField> field() {
        var tag = MarcEscape.show(cells[0]);
        if (!trusted && !TAG.matcher(tag).matches()) return problem("catalog.marc-tag-form", tag);
        if (cells.length == 2) return control(tag, cells[1]);
        if (cells.length != 3) return problem("catalog.marc-empty", tag);
        if (trusted) return Optional.of(data(tag, MarcEscape.show(cells[1]), cells[2]));
        if (tag.startsWith("00")) return control(tag, cells[2]);
        var indicators = (MarcEscape.show(cells[1]) + "  ").substring(0, 2).replace('#', ' ');
        if (!INDICATORS.matcher(indicators).matches()) return problem("catalog.marc-indicator-form", tag);
        if (cells[2].isBlank()) return problem("catalog.marc-empty", tag);
        if (!codesAreThere(cells[2])) return problem("catalog.marc-code-missing", tag);
        return Optional.of(data(tag, indicators, cells[2]));
    }

    private Optional<VariableField> control(String tag, String content) {
        if (!trusted && content.isBlank()) return problem("catalog.marc-empty", tag);
        if (!trusted && content.contains("$")) return problem("catalog.marc-dollar-in-control", tag);
        return Optional.of(new ControlFieldImpl(tag, text(content)));
    }

    private VariableField data(String tag, String indicators, String content) {
        var field = new DataFieldImpl(tag, indicators.charAt(0), indicators.charAt(1));
        if (content.isEmpty()) return field;
        for (var part : content.substring(1).split("\\$", -1)) {
            var text = text(part);
            field.addSubfield(new SubfieldImpl(text.charAt(0), text.substring(1)));
        }
        return field;
    }

    private boolean codesAreThere(String content) {
        if (!content.startsWith("$")) return false;
        for (var part : content.substring(1).split("\\$", -1)) {
            var text = text(part);
            if (text.isEmpty() || text.charAt(0) <= ' ' || text.charAt(0) > '~') return false;
        }
        return true;
    }

    // outer blanks count, as in 008, so they stand between bars while the text is cleaned
    private String text(String hidden) {
        var shown = MarcEscape.show(hidden);
        if (trusted) return shown;
        var cleaned = Text.clean("|" + BREAKS.matcher(shown).replaceAll(" ") + "|");
        return cleaned.substring(1, cleaned.length() - 1);
    }

    private Optional<VariableField> problem(String code, String tag) {
        problems.refuseIf(true, "marc", code, number, tag);
        return Optional.empty();
    }
}
