package id.solok.library.index;

import id.solok.library.index.MatchCounter.SegmentCounts;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import org.apache.lucene.util.BytesRef;

/**
 * Adds up what the segments counted of one facet. The counts that are given are exact; candidates are the commonest values
 * of each segment, several times as many as are asked for.
 */
final class FacetMerge {
    private static final int CANDIDATES_FOR_ONE = 3;

    private final List<SegmentCounts> segments;
    private final Facet facet;

    FacetMerge(List<SegmentCounts> segments, Facet facet) {
        this.segments = segments;
        this.facet = facet;
    }

    List<FacetValue> commonest(int most) throws IOException {
        var totals = segments.size() == 1 ? candidates(segments.get(0), most) : merged(most * CANDIDATES_FOR_ONE);
        List<FacetValue> values = new ArrayList<>();
        totals.forEach(
                (term, count) -> values.add(new FacetValue(IndexDocument.facetValue(term.utf8ToString()), count)));
        values.sort(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
        return values.size() > most ? List.copyOf(values.subList(0, most)) : values;
    }

    private Map<BytesRef, Long> merged(int most) throws IOException {
        List<Map<BytesRef, Long>> each = new ArrayList<>();
        Map<BytesRef, Long> totals = new HashMap<>();
        for (var segment : segments) {
            var candidates = candidates(segment, most);
            each.add(candidates);
            candidates.forEach((term, count) -> totals.merge(term, count, Long::sum));
        }
        for (int i = 0; i < segments.size(); i++) addOthers(segments.get(i), each.get(i), most, totals);
        return totals;
    }

    // what was among the commonest elsewhere is looked up where it was not
    private void addOthers(SegmentCounts segment, Map<BytesRef, Long> own, int most, Map<BytesRef, Long> totals)
            throws IOException {
        if (own.size() < most) return; // all that it has
        for (var total : totals.entrySet())
            if (!own.containsKey(total.getKey())) {
                long ord = segment.values().lookupTerm(total.getKey());
                if (ord >= 0) total.setValue(total.getValue() + segment.counts()[(int) ord]);
            }
    }

    private Map<BytesRef, Long> candidates(SegmentCounts segment, int most) throws IOException {
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
        Map<BytesRef, Long> found = new HashMap<>();
        for (var rank : least) {
            int ord = Integer.MAX_VALUE - (int) (rank & 0xFFFFFFFFL);
            found.put(segment.places().value(segment.values(), ord), rank >> 32);
        }
        return found;
    }
}
