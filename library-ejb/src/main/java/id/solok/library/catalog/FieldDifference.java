package id.solok.library.catalog;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.marc4j.marc.Record;

/** One field that differs between two states of a record; {@code kept} when a merge left what was typed there. */
public record FieldDifference(Kind kind, String tag, Side before, Side now, boolean kept) implements Serializable {
    private static final String STAMP = "005";

    /** What happened to the field. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED,
        MOVED
    }

    /** The field at one side; a blank indicator is written #. */
    public record Side(String indicators, List<Part> parts) implements Serializable {}

    /** A subfield, or the text of a control field without a code; marked when the other side has it not. */
    public record Part(String code, String text, boolean marked) implements Serializable {}

    FieldDifference kept(boolean isKept) {
        return new FieldDifference(kind, tag, before, now, isKept);
    }

    /** The differences between two records, in order; when a record was written does not count. */
    public static List<FieldDifference> between(Record before, Record now) {
        return between(MarcText.of(before), MarcText.of(now));
    }

    /** The differences between two records as texts, in order; when a record was written does not count. */
    static List<FieldDifference> between(String before, String now) {
        var steps = LineSteps.between(MarcText.lines(before), MarcText.lines(now)).stream()
                .filter(step -> !step.isKept())
                .toList();
        var gone = lonely(steps.stream()
                .filter(step -> step.now() == null)
                .map(LineSteps.Step::before)
                .toList());
        var come = lonely(steps.stream()
                .filter(step -> step.before() == null)
                .map(LineSteps.Step::now)
                .toList());
        List<FieldDifference> differences = new ArrayList<>();
        for (var step : steps) {
            var difference = of(step.before(), step.now());
            if (difference.tag.equals(STAMP) || isLengthAlone(step)) continue;
            if (step.now() == null && come.contains(step.before())) continue;
            differences.add(step.before() == null && gone.contains(step.now()) ? difference.moved() : difference);
        }
        return differences;
    }

    // lengths, addresses and the charset in the leader follow from the form of a file
    private static boolean isLengthAlone(LineSteps.Step step) {
        return step.before() != null
                && step.now() != null
                && step.before().startsWith(MarcText.LEADER)
                && step.now().startsWith(MarcText.LEADER)
                && coded(step.before()).equals(coded(step.now()));
    }

    private static String coded(String line) {
        var leader = line.substring(MarcText.LEADER.length() + 1);
        return leader.length() < 20 ? leader : leader.substring(5, 9) + leader.substring(17, 20);
    }

    private static Set<String> lonely(List<String> lines) {
        return new HashSet<>(lines);
    }

    private FieldDifference moved() {
        return new FieldDifference(Kind.MOVED, tag, now, now, kept);
    }

    static FieldDifference of(String before, String now) {
        var kind = before == null ? Kind.ADDED : now == null ? Kind.REMOVED : Kind.CHANGED;
        var tag = MarcEscape.show(LineSteps.tag(before == null ? now : before));
        var one = plain(before);
        var other = plain(now);
        return new FieldDifference(kind, tag, side(before, one, other), side(now, other, one), false);
    }

    private static List<Part> plain(String line) {
        if (line == null) return List.of();
        var cells = line.split("\t", 3);
        if (cells.length < 3) return List.of(new Part("", MarcEscape.show(cells[cells.length - 1]), false));
        List<Part> parts = new ArrayList<>();
        for (var part : cells[2].split("\\$")) {
            var text = MarcEscape.show(part);
            if (!text.isEmpty()) parts.add(new Part(text.substring(0, 1), text.substring(1), false));
        }
        return parts;
    }

    private static Side side(String line, List<Part> here, List<Part> there) {
        if (line == null) return null;
        var cells = line.split("\t", 3);
        var indicators = cells.length < 3 ? "" : MarcEscape.show(cells[1]).replace(' ', '#');
        return new Side(indicators, there.isEmpty() ? here : marked(here, there));
    }

    private static List<Part> marked(List<Part> here, List<Part> there) {
        var common = LineSteps.between(texts(there), texts(here)).stream()
                .filter(step -> step.now() != null)
                .map(step -> !Objects.equals(step.before(), step.now()))
                .collect(Collectors.toList());
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) parts.add(new Part(here.get(i).code, here.get(i).text, common.get(i)));
        return parts;
    }

    private static List<String> texts(List<Part> parts) {
        return parts.stream().map(part -> part.code + "\t" + part.text).toList();
    }
}
