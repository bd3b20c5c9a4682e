package id.solok.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Records as {@code oai_dc}, one after another in an element {@code records} of no namespace. */
final class DublinCoreSink implements RecordSink {
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <records xmlns:oai_dc="http://www.openarchives.org/OAI/2.0/oai_dc/" \
            xmlns:dc="http://purl.org/dc/elements/1.1/">
            """;

    private final Writer out;

    DublinCoreSink(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        out.write(BEGIN);
    }

    @Override
    public void write(Exported record) throws IOException {
        var fields = record.fields();
        out.write("<oai_dc:dc>\n");
        element("title", fields.fullTitle());
        for (var author : fields.authors()) element("creator", author);
        for (var subject : fields.subjects()) element("subject", subject);
        element("subject", fields.classNumber());
        element("description", fields.summary());
        element("publisher", fields.publisher());
        element("date", fields.year() == null ? null : fields.year().toString());
        element("type", fields.form().dcmiType());
        element("format", fields.extent());
        for (var isbn : fields.isbns()) element("identifier", "urn:isbn:" + isbn);
        element("identifier", Long.toString(record.id()));
        element("language", fields.language());
        out.write("</oai_dc:dc>\n");
    }

    @Override
    public void close() throws IOException {
        out.write("</records>\n");
        out.close();
    }

    static String legal(String text) {
        return text.codePoints()
                .filter(c -> c >= 0x20 && c <= 0xD7FF
                        || c == '\t'
                        || c == '\n'
                        || c >= 0xE000 && c <= 0xFFFD
                        || c >= 0x10000)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private void element(String name, String text) throws IOException {
        if (text == null || text.isBlank()) return;
        var safe = legal(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        out.write("  <dc:" + name + ">" + safe + "</dc:" + name + ">\n");
    }
}
