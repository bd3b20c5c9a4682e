package id.solok.library.exports;

import id.solok.library.marc.MarcXmlCollection;
import java.io.IOException;
import java.io.OutputStream;

/** Records as a MARCXML collection. */
final class MarcXmlSink implements RecordSink {
    private final MarcXmlCollection collection;

    MarcXmlSink(OutputStream out) throws IOException {
        collection = new MarcXmlCollection(out);
    }

    @Override
    public void write(Exported record) throws IOException {
        collection.add(record.marc());
    }

    @Override
    public void close() throws IOException {
        collection.close();
    }
}
