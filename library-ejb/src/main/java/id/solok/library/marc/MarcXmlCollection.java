package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import org.marc4j.marc.Record;

/** Writes a MARCXML collection record by record; closing it closes the stream. */
public final class MarcXmlCollection implements Closeable {
    private final Writer out;

    public MarcXmlCollection(OutputStream out) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        this.out.write(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<collection xmlns=\"" + MarcXmlText.NAMESPACE + "\">\n");
    }

    public void add(Record record) throws IOException {
        var xml = new StringBuilder(2048);
        MarcXmlText.append(xml, record, "");
        out.append(xml).write('\n');
    }

    @Override
    public void close() throws IOException {
        out.write("</collection>\n");
        out.close();
    }
}
