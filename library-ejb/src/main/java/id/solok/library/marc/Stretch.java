package id.solok.library.marc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The bytes of a file from {@code offset} up to a record terminator (left out) or to the next leader. */
final class Stretch {
    private final long offset;
    private final long end;
    private final byte[] bytes;
    private final boolean terminated;

    Stretch(long offset, long end, byte[] bytes, boolean terminated) {
        this.offset = offset;
        this.end = end;
        this.bytes = bytes;
        this.terminated = terminated;
    }

    long offset() {
        return offset;
    }

    /** Where the next stretch begins. */
    long end() {
        return end;
    }

    byte[] bytes() {
        return bytes;
    }

    boolean terminated() {
        return terminated;
    }

    boolean tooLong() {
        return end - offset > bytes.length + 1L;
    }

    Stretch from(int start) {
        return start == 0 ? this : new Stretch(offset + start, end, slice(start, bytes.length), terminated);
    }

    /** One stretch for every leader in it; what stands before the first, if it is long enough to be told of. */
    List<Stretch> splitAtLeaders() {
        var pieces = new ArrayList<Stretch>();
        int start = 0;
        int leader = LeaderScan.find(bytes, 1);
        while (leader > 0) {
            if (leader - start >= LeaderText.LENGTH) {
                pieces.add(new Stretch(offset + start, offset + leader, slice(start, leader), false));
            }
            start = leader;
            leader = LeaderScan.find(bytes, start + LeaderText.LENGTH);
        }
        pieces.add(from(start));
        return pieces;
    }

    private byte[] slice(int from, int to) {
        return Arrays.copyOfRange(bytes, from, to);
    }
}
