package id.solok.library.marc;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** Reads a file of MARC records entry by entry, in constant memory; only an I/O failure ends it with an exception. */
public final class MarcSource implements Iterator<MarcEntry>, Closeable {
    /** So many first bytes tell the format. */
    public static final int HEAD_SIZE = 4096;

    private final InputStream in;
    private final MarcFormat format;
    private final EntryReader reader;
    private MarcCheckpoint checkpoint;
    private MarcEntry upcoming;
    private boolean ended;

    private MarcSource(InputStream in, MarcFormat format, EntryReader reader, MarcCheckpoint checkpoint) {
        this.in = in;
        this.format = format;
        this.reader = reader;
        this.checkpoint = checkpoint;
    }

    public static MarcFormat sniff(byte[] head) {
        return FormatSniffer.sniff(head);
    }

    public static MarcSource open(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, HEAD_SIZE);
        var head = pushback.readNBytes(HEAD_SIZE);
        pushback.unread(head);
        return open(pushback, new MarcCheckpoint(sniff(head), 0, 0));
    }

    /** Goes on after the checkpoint; the stream stands at {@link MarcCheckpoint#offset()}. */
    public static MarcSource open(InputStream in, MarcCheckpoint checkpoint) throws IOException {
        var reader =
                switch (checkpoint.format()) {
                    case ISO2709 -> new Iso2709Reader(in, checkpoint);
                    case MARCXML -> MarcXmlReader.open(in, checkpoint.position());
                    case UNKNOWN -> new UnknownReader(checkpoint.position());
                };
        return new MarcSource(in, checkpoint.format(), reader, checkpoint);
    }

    public MarcFormat format() {
        return format;
    }

    /** The place after the entry that {@link #next()} returned last. */
    public MarcCheckpoint checkpoint() {
        return checkpoint;
    }

    @Override
    public boolean hasNext() {
        if (upcoming == null && !ended) {
            try {
                upcoming = reader.read();
                ended = upcoming == null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return !ended;
    }

    @Override
    public MarcEntry next() {
        if (!hasNext()) throw new NoSuchElementException();
        var entry = upcoming;
        upcoming = null;
        checkpoint = new MarcCheckpoint(format, entry.position(), reader.resumeOffset());
        return entry;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
