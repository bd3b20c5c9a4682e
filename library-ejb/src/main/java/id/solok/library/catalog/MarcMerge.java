package id.solok.library.catalog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Brings two people's work on one record together, field by field; where both changed one field, mine stays. */
final class MarcMerge {
    private static final String STAMP = "005";

    private final List<String> base;
    private final List<FieldDifference> changes = new ArrayList<>();
    private final List<String> merged = new ArrayList<>();

    private MarcMerge(List<String> base) {
        this.base = base;
    }

    /** What one side did to the base: what became of each line, and what was put before it. */
    private record Side(List<String> lines, Map<Integer, List<String>> added) {
        static Side of(List<String> base, List<String> now) {
            List<String> lines = new ArrayList<>();
            Map<Integer, List<String>> added = new HashMap<>();
            for (var step : LineSteps.between(base, now))
                if (step.before() == null)
                    added.computeIfAbsent(lines.size(), place -> new ArrayList<>())
                            .add(step.now());
                else lines.add(step.now());
            return new Side(lines, added);
        }

        List<String> addedBefore(int place) {
            return added.getOrDefault(place, List.of());
        }
    }

    static MergedMarc of(String base, String mine, String theirs) {
        var merge = new MarcMerge(MarcText.lines(base));
        merge.merge(Side.of(merge.base, MarcText.lines(mine)), Side.of(merge.base, MarcText.lines(theirs)));
        return new MergedMarc(String.join("\n", merge.merged), merge.changes);
    }

    private void merge(Side mine, Side theirs) {
        for (int i = 0; i <= base.size(); i++) {
            additions(mine.addedBefore(i), theirs.addedBefore(i));
            if (i < base.size())
                line(base.get(i), mine.lines().get(i), theirs.lines().get(i));
        }
    }

    private void additions(List<String> mine, List<String> theirs) {
        merged.addAll(mine);
        for (var line : theirs) {
            if (mine.contains(line)) continue;
            merged.add(line);
            tell(null, line, false);
        }
    }

    private void line(String before, String mine, String theirs) {
        boolean untouched = before.equals(mine) || LineSteps.tag(before).equals(STAMP);
        var line = untouched ? theirs : mine;
        if (line != null) merged.add(line);
        if (!before.equals(theirs) && !Objects.equals(mine, theirs)) tell(before, theirs, !untouched);
    }

    private void tell(String before, String now, boolean kept) {
        var line = before == null ? now : before;
        if (!LineSteps.tag(line).equals(STAMP))
            changes.add(FieldDifference.of(before, now).kept(kept));
    }
}
