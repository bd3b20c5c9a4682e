package id.solok.library.marc;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The folder of real records that may lie beside the project. */
public final class SharedData {

    private SharedData() {}

    public static Optional<Path> folder() {
        var said = System.getProperty("shared.data");
        if (said != null) return Optional.of(Path.of(said)).filter(Files::isDirectory);
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var folder = place.resolve("shared/data");
            if (Files.isDirectory(folder.resolve("open/bib"))) return Optional.of(folder);
        }
        return Optional.empty();
    }

    static List<Map<String, String>> rows(Path csv) throws IOException {
        var lines = Files.readAllLines(csv);
        var names = cells(lines.get(0));
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(row(names, line));
        }
        return rows;
    }

    /** The cells of a line by the names of the columns. */
    public static Map<String, String> row(List<String> names, String line) {
        var cells = cells(line);
        var row = new HashMap<String, String>();
        for (int i = 0; i < names.size() && i < cells.size(); i++) row.put(names.get(i), cells.get(i));
        return row;
    }

    public static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') quoted = !quoted;
            else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else cell.append(c);
        }
        cells.add(cell.toString());
        return cells;
    }
}
