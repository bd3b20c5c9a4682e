package id.solok.library.catalog;

import id.solok.library.marc.MarcSource;
import id.solok.library.marc.SharedData;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The essentials of our demo titles, written as MARC first, and of the real records of shared/data where it is present. */
public final class TrialRecords {
    private static final List<String> FOLDERS = List.of("good-utf8", "good-marc8", "good-xml");

    private TrialRecords() {}

    /** A row of the demo titles and how many copies there are. */
    public record Demo(Essentials essentials, int copies) {}

    public static List<Demo> demo() throws IOException {
        var lines = Files.readAllLines(titles(), StandardCharsets.UTF_8);
        var names = SharedData.cells(lines.get(0));
        var sheet = new MarcSheet(Clock.systemUTC());
        List<Demo> demo = new ArrayList<>();
        for (var line : lines.subList(1, lines.size())) {
            var row = SharedData.row(names, line);
            var input = RecordInput.titled(row.get("title"))
                    .subtitle(row.get("subtitle"))
                    .authors(List.of(row.get("authors").split("; ")))
                    .imprint(row.get("place"), row.get("publisher"), year(row.get("year")))
                    .language(row.get("language"))
                    .form(row.get("form"))
                    .classNumber(row.get("ddc"))
                    .subjects(List.of(row.get("subjects").split("; ")))
                    .isbn(row.get("isbn"))
                    .input();
            demo.add(new Demo(Essentials.of(sheet.fresh(input)), Integer.parseInt(row.get("copies"))));
        }
        return demo;
    }

    private static Integer year(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static Path titles() throws IOException {
        for (var place = Path.of("").toAbsolutePath(); place != null; place = place.getParent()) {
            var file = place.resolve("liberty-config/src/main/resources/demo/titles.csv");
            if (Files.exists(file)) return file;
        }
        throw new IOException("There is no titles.csv of the demo data");
    }

    /** Real records in the order of their files; none when the folder is absent. */
    public static List<Essentials> real() throws IOException {
        var folder = SharedData.folder();
        if (folder.isEmpty()) return List.of();
        List<Essentials> real = new ArrayList<>();
        for (var name : FOLDERS) {
            var bib = folder.get().resolve("open/bib").resolve(name);
            if (Files.isDirectory(bib)) for (var file : files(bib)) read(file, real);
        }
        return real;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Path file, List<Essentials> real) throws IOException {
        try (var source = MarcSource.open(Files.newInputStream(file))) {
            while (source.hasNext()) {
                var entry = source.next();
                if (!entry.refused()) real.add(Essentials.of(entry.record()));
            }
        }
    }
}
