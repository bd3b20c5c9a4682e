package id.solok.library.exports;

import id.solok.library.marc.MarcTooLarge;
import id.solok.library.marc.MarcWriter;
import java.io.IOException;
import java.io.OutputStream;

/** Records as ISO 2709. */
record Iso2709Sink(OutputStream out) implements RecordSink {
    @Override
    public void write(Exported record) throws IOException, MarcTooLarge {
        out.write(MarcWriter.iso2709(record.marc()));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
