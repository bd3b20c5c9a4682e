package id.solok.library.core.web;

/** Cells of CSV files (RFC 4180) that no spreadsheet takes for a formula. */
public final class Csv {
    private Csv() {}

    public static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
