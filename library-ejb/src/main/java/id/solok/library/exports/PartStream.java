package id.solok.library.exports;

import java.io.OutputStream;
import java.util.Arrays;

/** A stream that hands on what is written in pieces of {@value #PART_SIZE} bytes; one piece is in memory at a time. */
final class PartStream extends OutputStream {
    private static final int PART_SIZE = 1 << 20;

    private final Keeper keeper;
    private final byte[] part = new byte[PART_SIZE];
    private int filled;
    private int number;
    private long size;
    private boolean closed;

    /** Keeps a piece. */
    interface Keeper {
        void keep(int number, byte[] content);
    }

    PartStream(Keeper keeper) {
        this.keeper = keeper;
    }

    /** How many bytes were written. */
    long size() {
        return size;
    }

    @Override
    public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        int from = offset;
        int left = length;
        while (left > 0) {
            int taken = Math.min(left, PART_SIZE - filled);
            System.arraycopy(bytes, from, part, filled, taken);
            filled += taken;
            from += taken;
            left -= taken;
            if (filled == PART_SIZE) hand();
        }
        size += length;
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        if (filled > 0) hand();
    }

    private void hand() {
        keeper.keep(number++, Arrays.copyOf(part, filled));
        filled = 0;
    }
}
