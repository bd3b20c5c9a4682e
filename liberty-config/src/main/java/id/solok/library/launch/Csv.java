package id.solok.library.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the demo files (RFC 4180, the first line names the columns, no line breaks within a cell). */
final class Csv {
    private Csv() {}

    static List<Map<String, String>> resource(String name) throws IOException {
        try (var in = Csv.class.getResourceAsStream(name)) {
            if (in == null) throw new IOException("There is no " + name);
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            var names = cells(lines.get(0));
            List<Map<String, String>> rows = new ArrayList<>();
            for (var line : lines.subList(1, lines.size())) rows.add(row(names, cells(line)));
            return rows;
        }
    }

    private static Map<String, String> row(List<String> names, List<String> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < names.size(); i++) row.put(names.get(i), cells.get(i));
        return row;
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '"' && i + 1 < line.length() && line.charAt(i + 1) == '"') cell.append(line.charAt(++i));
            else if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
