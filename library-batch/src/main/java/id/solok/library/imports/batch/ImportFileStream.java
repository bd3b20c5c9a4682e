package id.solok.library.imports.batch;

import id.solok.library.imports.ImportWork;
import java.io.InputStream;

/** An uploaded file as a stream over its pieces in the database; one piece is in memory at a time. */
final class ImportFileStream extends InputStream {
    private final ImportWork work;
    private final long importId;
    private int number;
    private byte[] part = new byte[0];
    private int next;
    private long position;

    /**
     * @param offset where to begin, in bytes
     */
    ImportFileStream(ImportWork work, long importId, long offset) {
        this.work = work;
        this.importId = importId;
        number = (int) (offset / work.partSize());
        position = offset;
        if (offset > 0) {
            part = work.part(importId, number++);
            next = (int) (offset % work.partSize());
        }
    }

    /** How many bytes of the file lie behind. */
    long position() {
        return position;
    }

    @Override
    public int read() {
        if (!fill()) return -1;
        position++;
        return part[next++] & 0xff;
    }

    @Override
    public int read(byte[] target, int start, int length) {
        if (length == 0) return 0;
        if (!fill()) return -1;
        int taken = Math.min(length, part.length - next);
        System.arraycopy(part, next, target, start, taken);
        next += taken;
        position += taken;
        return taken;
    }

    private boolean fill() {
        if (next < part.length) return true;
        part = work.part(importId, number++);
        next = 0;
        return part.length > 0;
    }
}
