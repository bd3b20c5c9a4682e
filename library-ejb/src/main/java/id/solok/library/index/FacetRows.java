package id.solok.library.index;

import java.io.IOException;
import java.util.Arrays;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.DocIdSetIterator;

/**
 * The ordinals of each document of a segment, as differences of one to five bytes (some twenty bytes a document): read
 * several times as fast as through the segment's file, which is what counting facets of many hits costs.
 */
final class FacetRows {
    private static final int MORE = 0x80;
    private static final int BITS = 7;
    private static final int LONGEST = 5;
    private static final int USUAL_ROW = 20;

    private final int[] ends;
    private byte[] rows;
    private int size;

    private FacetRows(int documents) {
        ends = new int[documents + 1];
        rows = new byte[documents * USUAL_ROW + LONGEST];
    }

    static FacetRows read(SortedSetDocValues values, int documents) throws IOException {
        var read = new FacetRows(documents);
        int next = 0;
        for (int document = values.nextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = values.nextDoc()) {
            read.empty(next, document);
            read.add(values);
            next = document + 1;
            read.ends[next] = read.size;
        }
        read.empty(next, documents);
        read.rows = Arrays.copyOf(read.rows, read.size);
        return read;
    }

    /** Adds one to the count of each ordinal of this document. */
    void count(int document, int[] counts) {
        int end = ends[document + 1];
        int ord = -1;
        for (int at = ends[document]; at < end; ) {
            int next = rows[at++];
            int step = next & (MORE - 1);
            for (int shift = BITS; next < 0; shift += BITS) {
                next = rows[at++];
                step |= (next & (MORE - 1)) << shift;
            }
            ord += step;
            counts[ord]++;
        }
    }

    private void empty(int from, int to) {
        Arrays.fill(ends, from + 1, to + 1, size);
    }

    private void add(SortedSetDocValues values) throws IOException {
        int before = -1;
        for (int left = values.docValueCount(); left > 0; left--) {
            int ord = (int) values.nextOrd();
            write(ord - before);
            before = ord;
        }
    }

    private void write(int step) {
        if (size + LONGEST > rows.length) rows = Arrays.copyOf(rows, rows.length + (rows.length >> 1) + LONGEST);
        int left = step;
        while (left >= MORE) {
            rows[size++] = (byte) (left & (MORE - 1) | MORE);
            left >>>= BITS;
        }
        rows[size++] = (byte) left;
    }
}
