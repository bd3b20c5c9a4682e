package id.solok.library.index;

import java.util.Arrays;

/** Counts different keys without an object for each; the keys are digests, so their own bits spread them. */
final class KeySet {
    private static final int SMALLEST = 64;

    private long[] keys = new long[SMALLEST];
    private int size;
    private boolean zero;

    void add(long key) {
        if (key == 0) zero = true;
        else if (put(keys, key) && ++size * 2 > keys.length) grow();
    }

    int size() {
        return zero ? size + 1 : size;
    }

    private void grow() {
        var larger = new long[keys.length * 4];
        Arrays.stream(keys).filter(key -> key != 0).forEach(key -> put(larger, key));
        keys = larger;
    }

    private static boolean put(long[] table, long key) {
        int mask = table.length - 1;
        for (int place = (int) key & mask; ; place = (place + 1) & mask) {
            if (table[place] == key) return false;
            if (table[place] == 0) {
                table[place] = key;
                return true;
            }
        }
    }
}
