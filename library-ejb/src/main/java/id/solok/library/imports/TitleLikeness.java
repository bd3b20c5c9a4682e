package id.solok.library.imports;

import id.solok.library.core.Text;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** How far two titles say the same: the share of the shorter one's words that stand in the other. */
final class TitleLikeness {
    private static final double SAME = 0.6;
    private static final double OTHER = 0.2;

    private TitleLikeness() {}

    /** What two titles say of two records that share a number. */
    enum Verdict {
        SAME,
        DOUBTFUL,
        OTHER
    }

    static Verdict of(String one, String other) {
        double share = share(words(one), words(other));
        if (share >= SAME) return Verdict.SAME;
        return share < OTHER ? Verdict.OTHER : Verdict.DOUBTFUL;
    }

    private static double share(Set<String> one, Set<String> other) {
        var shorter = one.size() <= other.size() ? one : other;
        var longer = shorter == one ? other : one;
        if (shorter.isEmpty()) return longer.isEmpty() ? 1 : 0;
        return (double) shorter.stream().filter(longer::contains).count() / shorter.size();
    }

    private static Set<String> words(String title) {
        var folded = Text.folded(title);
        return folded.isEmpty() ? Set.of() : new HashSet<>(List.of(folded.split(" ")));
    }
}
