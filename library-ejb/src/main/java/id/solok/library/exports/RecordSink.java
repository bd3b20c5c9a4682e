package id.solok.library.exports;

import id.solok.library.marc.MarcTooLarge;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;

/** Takes records one by one and writes them in some form; closing it ends the file and closes the stream. */
interface RecordSink extends Closeable {
    /** Writes a record, or nothing of it when the form has no room for it. */
    void write(Exported record) throws IOException, MarcTooLarge;

    static RecordSink open(ExportFormat format, OutputStream out) throws IOException {
        return switch (format) {
            case ISO2709 -> new Iso2709Sink(out);
            case MARCXML -> new MarcXmlSink(out);
            case DUBLIN_CORE -> new DublinCoreSink(out);
            case CSV -> new CsvSink(out);
            case XLSX -> new XlsxSink(out);
            case RIS -> new RisSink(out);
            case BIBTEX -> new BibtexSink(out);
        };
    }
}
