package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KeySetTest {
    @Test
    void countsEachKeyOnce() {
        var random = new Random(1);
        var keys = new KeySet();
        var expected = new HashSet<Long>();
        for (int i = 0; i < 100_000; i++) {
            long key = random.nextLong() % 30_000;
            keys.add(key);
            expected.add(key);
        }
        assertEquals(expected.size(), keys.size());
    }

    @Test
    void zeroIsAKey() {
        var keys = new KeySet();
        assertEquals(0, keys.size());
        keys.add(0);
        keys.add(0);
        assertEquals(1, keys.size());
    }

    @Test
    void keysWithTheSameLowBitsAreDifferent() {
        var keys = new KeySet();
        for (long i = 1; i <= 1_000; i++) keys.add(i << 32);
        assertEquals(1_000, keys.size());
    }
}
