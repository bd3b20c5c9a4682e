package id.solok.library.index;

import java.io.IOException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/**
 * Where the values of each facet begin and end among a segment's ordinals, the ordinals of each document, and the values
 * that were shown, since reading one out of the segment unpacks a block of them; kept as long as the segment is open.
 */
final class SegmentFacets {
    private static final int MOST_SHOWN = 20_000;
    private static final ConcurrentMap<IndexReader.CacheKey, SegmentFacets> KEPT = new ConcurrentHashMap<>();

    private final int[] starts;
    private final int[] ends;
    private final FacetKeys keys;
    private final FacetRows rows;
    private final ConcurrentMap<Integer, BytesRef> shown = new ConcurrentHashMap<>();

    private SegmentFacets(int[] starts, int[] ends, FacetKeys keys, FacetRows rows) {
        this.starts = starts;
        this.ends = ends;
        this.keys = keys;
        this.rows = rows;
    }

    static SegmentFacets of(LeafReader reader) throws IOException {
        var cache = reader.getCoreCacheHelper();
        if (cache == null) return read(reader);
        var known = KEPT.get(cache.getKey());
        if (known != null) return known;
        var fresh = read(reader);
        if (KEPT.putIfAbsent(cache.getKey(), fresh) == null) cache.addClosedListener(KEPT::remove);
        return fresh;
    }

    FacetKeys keys() {
        return keys;
    }

    FacetRows rows() {
        return rows;
    }

    int start(Facet facet) {
        return starts[facet.ordinal()];
    }

    int end(Facet facet) {
        return ends[facet.ordinal()];
    }

    /** The value with this ordinal; not to be changed. */
    BytesRef value(SortedSetDocValues values, int ord) throws IOException {
        var known = shown.get(ord);
        if (known != null) return known;
        if (shown.size() >= MOST_SHOWN) shown.clear();
        var read = BytesRef.deepCopyOf(values.lookupOrd(ord));
        shown.put(ord, read);
        return read;
    }

    private static SegmentFacets read(LeafReader reader) throws IOException {
        var values = DocValues.getSortedSet(reader, LuceneDocument.FACETS);
        var facets = Facet.values();
        var starts = new int[facets.length];
        var ends = new int[facets.length];
        for (var facet : facets) {
            starts[facet.ordinal()] = place(values, facet.mark());
            ends[facet.ordinal()] = place(values, (char) (facet.mark() + 1));
        }
        return new SegmentFacets(starts, ends, FacetKeys.read(values), FacetRows.read(values, reader.maxDoc()));
    }

    private static int place(SortedSetDocValues values, char mark) throws IOException {
        long ord = values.lookupTerm(new BytesRef(String.valueOf(mark)));
        return (int) (ord < 0 ? -ord - 1 : ord);
    }
}
