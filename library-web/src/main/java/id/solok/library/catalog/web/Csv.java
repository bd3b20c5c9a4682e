package id.solok.library.catalog.web;

/** Cells of CSV files (RFC 4180) that no spreadsheet takes for a formula. */
final class Csv {
    private Csv() {}

    static String cell(String text) {
        var safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}
