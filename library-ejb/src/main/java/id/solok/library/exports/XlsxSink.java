package id.solok.library.exports;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Records as an Excel workbook; every text is a text, so that none is a formula. A full sheet is followed by another. */
final class XlsxSink implements RecordSink {
    private static final int ROWS = 1_048_576;
    private static final int LONGEST = 32_767;
    private static final int KEPT = 200;

    private final OutputStream out;
    private final Workbook book;
    private final int mostRows;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxSink(OutputStream out) {
        this(out, ROWS);
    }

    XlsxSink(OutputStream out, int mostRows) {
        this.out = out;
        this.mostRows = mostRows;
        book = new Workbook(out, "Perpustakaan", "1.0");
        begin();
    }

    @Override
    public void write(Exported record) throws IOException {
        if (row == mostRows) {
            sheet.finish();
            begin();
        }
        line(Columns.of(record));
        if (row % KEPT == 0) sheet.flush();
    }

    @Override
    public void close() throws IOException {
        sheet.finish();
        book.finish();
        out.close();
    }

    private void begin() {
        sheet = book.newWorksheet("Katalog " + ++sheets);
        sheet.freezePane(0, 1);
        row = 0;
        line(Columns.NAMES);
    }

    private void line(List<?> cells) {
        for (int column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (cell instanceof Number number) sheet.value(row, column, number);
            else if (cell instanceof String text && !text.isEmpty()) sheet.inlineString(row, column, fitting(text));
        }
        row++;
    }

    private static String fitting(String text) {
        var legal = DublinCoreSink.legal(text);
        if (legal.length() <= LONGEST) return legal;
        int end = Character.isHighSurrogate(legal.charAt(LONGEST - 2)) ? LONGEST - 2 : LONGEST - 1;
        return legal.substring(0, end) + "…";
    }
}
