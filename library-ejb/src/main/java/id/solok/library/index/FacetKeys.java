package id.solok.library.index;

import java.io.IOException;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** The values of a segment as digests of 64 bits, by which one is found in another segment without unpacking its words. */
final class FacetKeys {
    private static final int OTHER_SEED = 0x5EED;

    private final long[] keys;
    private final int[] table;

    private FacetKeys(int values) {
        keys = new long[values];
        table = new int[Integer.highestOneBit(Math.max(1, values)) << 2];
    }

    static FacetKeys read(SortedSetDocValues values) throws IOException {
        var read = new FacetKeys((int) values.getValueCount());
        var terms = values.termsEnum();
        int ord = 0;
        for (BytesRef term = terms.next(); term != null; term = terms.next()) read.add(ord++, digest(term));
        return read;
    }

    int size() {
        return keys.length;
    }

    long key(int ord) {
        return keys[ord];
    }

    /** -1 when no value of the segment has this key. */
    int ord(long key) {
        return table[place(key)] - 1;
    }

    private void add(int ord, long key) {
        keys[ord] = key;
        table[place(key)] = ord + 1;
    }

    // where the key stands, or where it would
    private int place(long key) {
        int mask = table.length - 1;
        int place = (int) key & mask;
        while (table[place] != 0 && keys[table[place] - 1] != key) place = (place + 1) & mask;
        return place;
    }

    private static long digest(BytesRef term) {
        return (long) StringHelper.murmurhash3_x86_32(term, 0) << 32
                | StringHelper.murmurhash3_x86_32(term, OTHER_SEED) & 0xFFFFFFFFL;
    }
}
