package id.solok.library.index;

import id.solok.library.index.MatchCounter.SegmentCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Adds up what the segments counted of one facet. The counts that are given are exact; candidates are the commonest values
 * of each segment, several times as many as are asked for.
 */
final class FacetMerge {
    private static final int CANDIDATES_FOR_ONE = 3;

    private final List<SegmentCounts> segments;
    private final Facet facet;
    private final Map<Long, Total> totals = new HashMap<>();

    FacetMerge(List<SegmentCounts> segments, Facet facet) {
        this.segments = segments;
        this.facet = facet;
    }

    /** A value: where it can be read, and how often it was counted in all segments. */
    private static final class Total {
        private final SegmentCounts where;
        private final int ord;
        private long count;

        Total(SegmentCounts where, int ord) {
            this.where = where;
            this.ord = ord;
        }

        FacetValue value() throws IOException {
            var term = where.places().value(where.values(), ord);
            return new FacetValue(IndexDocument.facetValue(term.utf8ToString()), count);
        }
    }

    List<FacetValue> commonest(int most) throws IOException {
        int candidates = segments.size() == 1 ? most : most * CANDIDATES_FOR_ONE;
        for (var segment : segments) addCandidates(segment, candidates);
        totals.forEach(this::addUp);
        List<FacetValue> values = new ArrayList<>();
        long least = countOfLast(most);
        for (var total : totals.values()) if (total.count >= least) values.add(total.value());
        values.sort(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
        return values.size() > most ? List.copyOf(values.subList(0, most)) : values;
    }

    // a value is read only when it may be shown
    private long countOfLast(int most) {
        return totals.values().stream()
                .map(total -> total.count)
                .sorted(Comparator.reverseOrder())
                .skip(most - 1L)
                .findFirst()
                .orElse(0L);
    }

    private void addUp(long key, Total total) {
        for (var segment : segments) {
            int ord =
                    segment == total.where ? total.ord : segment.places().keys().ord(key);
            if (ord >= 0) total.count += segment.counts()[ord];
        }
    }

    private void addCandidates(SegmentCounts segment, int most) {
        var counts = segment.counts();
        var least = new PriorityQueue<Long>(most + 1);
        int end = segment.places().end(facet);
        for (int ord = segment.places().start(facet); ord < end; ord++) {
            if (counts[ord] == 0) continue;
            // earlier ordinals go before later ones of the same count
            long rank = ((long) counts[ord] << 32) | (Integer.MAX_VALUE - ord);
            if (least.size() < most) least.add(rank);
            else if (rank > least.peek()) {
                least.poll();
                least.add(rank);
            }
        }
        for (var rank : least) {
            int ord = Integer.MAX_VALUE - (int) (rank & 0xFFFFFFFFL);
            totals.putIfAbsent(segment.places().keys().key(ord), new Total(segment, ord));
        }
    }
}
