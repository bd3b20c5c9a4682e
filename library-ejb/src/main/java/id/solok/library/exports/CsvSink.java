package id.solok.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** Records as CSV (RFC 4180) in UTF-8 with a byte order mark, which spreadsheets need to know it by. */
final class CsvSink implements RecordSink {
    private final Writer out;

    CsvSink(OutputStream stream) throws IOException {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
        out.write('\uFEFF');
        line(Columns.NAMES);
    }

    @Override
    public void write(Exported record) throws IOException {
        line(Columns.of(record));
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private void line(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvSink::cell).collect(Collectors.joining(",", "", "\r\n")));
    }

    // a text that a spreadsheet would take for a formula begins with an apostrophe instead
    static String cell(Object value) {
        if (value == null) return "";
        if (!(value instanceof String text)) return value.toString();
        boolean formula = !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }
}
