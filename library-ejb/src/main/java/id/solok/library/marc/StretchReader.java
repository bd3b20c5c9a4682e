package id.solok.library.marc;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Cuts a stream at record terminators; what is too long to be a record is skipped, not kept. */
final class StretchReader {
    private static final byte RECORD_END = 0x1D;
    private static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long offset;

    StretchReader(InputStream in, long offset) {
        this.in = in;
        this.offset = offset;
    }

    /** {@code null} at the end of the stream. */
    Stretch read() throws IOException {
        if (!fill()) return null;
        var kept = new ByteArrayOutputStream(4096);
        long start = offset;
        var terminated = false;
        while (!terminated && fill()) {
            int end = next;
            while (end < filled && buffer[end] != RECORD_END) end++;
            if (kept.size() < LONGEST) kept.write(buffer, next, end - next);
            terminated = end < filled;
            int taken = end - next + (terminated ? 1 : 0);
            offset += taken;
            next += taken;
        }
        return new Stretch(start, offset, kept.toByteArray(), terminated);
    }

    private boolean fill() throws IOException {
        if (next < filled) return true;
        next = 0;
        filled = Math.max(in.read(buffer), 0);
        return filled > 0;
    }
}
