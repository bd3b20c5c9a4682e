package id.solok.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.catalog.Form;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;

/** Records as RIS, for reference managers. */
final class RisSink implements RecordSink {
    private final Writer out;

    RisSink(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    }

    @Override
    public void write(Exported record) throws IOException {
        var fields = record.fields();
        line("TY", type(fields.form()));
        line("TI", fields.fullTitle());
        for (var author : fields.authors()) line("AU", author);
        line("PY", fields.year() == null ? null : fields.year().toString());
        line("PB", fields.publisher());
        line("CY", fields.place());
        line("ET", fields.edition());
        for (var isbn : fields.isbns()) line("SN", isbn);
        for (var subject : fields.subjects()) line("KW", subject);
        line("LA", fields.language());
        line("CN", fields.classNumber());
        line("AB", fields.summary());
        line("ID", Long.toString(record.id()));
        out.write("ER  - \r\n\r\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String type(Form form) {
        return switch (form) {
            case SERIAL -> "SER";
            case AUDIO -> "SOUND";
            case MUSIC, SCORE -> "MUSIC";
            case VIDEO -> "VIDEO";
            case EBOOK -> "EBOOK";
            case MAP -> "MAP";
            case KIT, OTHER -> "GEN";
            default -> "BOOK";
        };
    }

    // a value is one line, or its rest would be taken for other tags
    private void line(String tag, String value) throws IOException {
        if (value == null || value.isBlank()) return;
        out.write(tag + "  - "
                + value.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ").strip() + "\r\n");
    }
}
