package id.solok.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;

/**
 * Counts everything that is found in one pass: records, works, and the values of facets, segment by segment over the
 * segment's own ordinals. So a fresh segment costs little, where ordinals of the whole index would have to be mapped anew
 * after each loan.
 */
final class MatchCounter extends SimpleCollector {
    private final boolean facets;
    private final KeySet works;
    private final List<SegmentCounts> segments = new ArrayList<>();
    private FacetRows rows;
    private NumericDocValues workKeys;
    private int[] counts;
    private long records;

    /** What one segment counted, by its own ordinals. */
    record SegmentCounts(SortedSetDocValues values, SegmentFacets places, int[] counts) {}

    MatchCounter(boolean facets, boolean countWorks) {
        this.facets = facets;
        works = countWorks ? new KeySet() : null;
    }

    @Override
    protected void doSetNextReader(LeafReaderContext context) throws IOException {
        if (works != null) workKeys = DocValues.getNumeric(context.reader(), LuceneDocument.WORK);
        if (!facets) return;
        var places = SegmentFacets.of(context.reader());
        counts = new int[places.keys().size()];
        rows = places.rows();
        segments.add(
                new SegmentCounts(DocValues.getSortedSet(context.reader(), LuceneDocument.FACETS), places, counts));
    }

    @Override
    public void collect(int document) throws IOException {
        records++;
        if (works != null && workKeys.advanceExact(document)) works.add(workKeys.longValue());
        if (facets) rows.count(document, counts);
    }

    @Override
    public ScoreMode scoreMode() {
        return ScoreMode.COMPLETE_NO_SCORES;
    }

    long records() {
        return records;
    }

    long works() {
        return works == null ? records : works.size();
    }

    /** The commonest values of each facet. */
    Map<Facet, List<FacetValue>> facets(Set<Facet> asked, int most) throws IOException {
        Map<Facet, List<FacetValue>> found = new EnumMap<>(Facet.class);
        for (var facet : asked) found.put(facet, new FacetMerge(segments, facet).commonest(most));
        return found;
    }
}
