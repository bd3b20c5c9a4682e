package id.solok.library.catalog;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The way from one list of lines to another, in order: lines that stay, go, come, or are changed into one of the same
 * tag.
 */
final class LineSteps {
    private static final long MOST_WORK = 4_000_000;

    private final List<String> before;
    private final List<String> now;
    private final List<Step> steps = new ArrayList<>();

    /** A line before and now; null where there was none. */
    record Step(String before, String now) {
        boolean isKept() {
            return Objects.equals(before, now);
        }
    }

    private LineSteps(List<String> before, List<String> now) {
        this.before = before;
        this.now = now;
    }

    static List<Step> between(List<String> before, List<String> now) {
        var all = new LineSteps(before, now);
        all.go();
        return all.steps;
    }

    private void go() {
        int start = 0;
        int shorter = Math.min(before.size(), now.size());
        while (start < shorter && before.get(start).equals(now.get(start))) keep(start++);
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(now.get(now.size() - 1 - end)))
            end++;
        middle(before.subList(start, before.size() - end), now.subList(start, now.size() - end));
        for (int i = before.size() - end; i < before.size(); i++) keep(i);
    }

    private void keep(int i) {
        steps.add(new Step(before.get(i), before.get(i)));
    }

    private void middle(List<String> gone, List<String> come) {
        if ((long) gone.size() * come.size() > MOST_WORK) {
            gap(gone, come);
            return;
        }
        int[][] common = common(gone, come);
        int i = 0;
        int j = 0;
        int fromI = 0;
        int fromJ = 0;
        while (i < gone.size() && j < come.size()) {
            if (gone.get(i).equals(come.get(j))) {
                gap(gone.subList(fromI, i), come.subList(fromJ, j));
                steps.add(new Step(gone.get(i++), come.get(j++)));
                fromI = i;
                fromJ = j;
            } else if (common[i + 1][j] >= common[i][j + 1]) i++;
            else j++;
        }
        gap(gone.subList(fromI, gone.size()), come.subList(fromJ, come.size()));
    }

    // how many lines are common from each pair of places on
    private static int[][] common(List<String> one, List<String> other) {
        int[][] common = new int[one.size() + 1][other.size() + 1];
        for (int i = one.size() - 1; i >= 0; i--)
            for (int j = other.size() - 1; j >= 0; j--)
                common[i][j] = one.get(i).equals(other.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
        return common;
    }

    private void gap(List<String> gone, List<String> come) {
        int next = 0;
        for (var line : gone) {
            int same = next;
            while (same < come.size() && !tag(come.get(same)).equals(tag(line))) same++;
            if (same == come.size()) {
                steps.add(new Step(line, null));
                continue;
            }
            for (var added : come.subList(next, same)) steps.add(new Step(null, added));
            steps.add(new Step(line, come.get(same)));
            next = same + 1;
        }
        for (var added : come.subList(next, come.size())) steps.add(new Step(null, added));
    }

    static String tag(String line) {
        int tab = line.indexOf('\t');
        return tab < 0 ? line : line.substring(0, tab);
    }
}
