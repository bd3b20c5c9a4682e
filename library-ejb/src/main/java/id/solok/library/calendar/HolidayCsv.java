package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads holidays from CSV (RFC 4180), parted by commas or semicolons; the first line names the columns. */
final class HolidayCsv {
    private static final Map<String, Integer> COLUMNS = Map.ofEntries(
            Map.entry("date", 0),
            Map.entry("tanggal", 0),
            Map.entry("name", 1),
            Map.entry("name id", 1),
            Map.entry("nama", 1),
            Map.entry("keterangan", 1),
            Map.entry("name en", 2),
            Map.entry("type", 3),
            Map.entry("jenis", 3));

    private final String text;
    private final char separator;
    private final List<List<String>> rows = new ArrayList<>();
    private List<String> row = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private boolean quoted;

    private HolidayCsv(String text) {
        this.text = text;
        var header = text.lines().findFirst().orElse("");
        separator = header.contains(";") ? ';' : ',';
    }

    /** The entries of the file; refused at {@code file} when no columns for date and name are there. */
    static List<HolidayEntry> entries(String text) {
        var rows = new HolidayCsv(text).rows();
        if (rows.isEmpty()) return List.of();
        int[] places = places(rows.get(0));
        if (places[0] < 0 || places[1] < 0) throw InvalidInput.at("file", "calendar.file-without-columns");
        return rows.subList(1, rows.size()).stream()
                .map(row -> entry(row, places))
                .toList();
    }

    private static HolidayEntry entry(List<String> row, int[] places) {
        return new HolidayEntry(at(row, places[0]), at(row, places[1]), at(row, places[2]), at(row, places[3]));
    }

    private static String at(List<String> row, int place) {
        return place < 0 || place >= row.size() ? "" : row.get(place);
    }

    private static int[] places(List<String> header) {
        int[] places = {-1, -1, -1, -1};
        for (int i = 0; i < header.size(); i++) {
            var column = COLUMNS.get(Text.folded(header.get(i).replace('_', ' ')));
            if (column != null) places[column] = i;
        }
        return places;
    }

    private List<List<String>> rows() {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean doubled = quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
            if (doubled) cell.append(text.charAt(++i));
            else take(c);
        }
        endRow();
        return rows;
    }

    private void take(char c) {
        if (c == '"') quoted = !quoted;
        else if (quoted) cell.append(c);
        else if (c == separator) endCell();
        else if (c == '\n') endRow();
        else if (c != '\r') cell.append(c);
    }

    private void endCell() {
        row.add(cell.toString());
        cell.setLength(0);
    }

    private void endRow() {
        endCell();
        if (row.stream().anyMatch(each -> !each.isBlank())) rows.add(row);
        row = new ArrayList<>();
    }
}
