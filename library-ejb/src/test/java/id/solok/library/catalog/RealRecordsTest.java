package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.marc.MarcJson;
import id.solok.library.marc.MarcSource;
import id.solok.library.marc.SharedData;
import id.solok.library.marc.Unimarc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.Record;

/** R8 over the real records of the folder shared/data, where it is present. */
class RealRecordsTest {
    private static final List<String> FOLDERS = List.of("good-utf8", "good-marc8", "good-xml");

    private final MarcSheet sheet = new MarcSheet(Clock.systemUTC());
    private long compared;
    private long inForm;

    @Test
    void whatNeitherFormNorMarcTouchedStaysToTheLetter() throws IOException {
        for (var file : files()) compare(file);

        System.out.printf("%d real records unchanged by the MARC side, %d by the form%n", compared, inForm);
        assertTrue(compared > 0);
    }

    private void compare(Path file) throws IOException {
        try (var source = MarcSource.open(Files.newInputStream(file))) {
            while (source.hasNext()) {
                var entry = source.next();
                if (!entry.refused()) compare(entry.record(), file + " " + entry.position());
            }
        }
    }

    private void compare(Record record, String where) {
        var before = MarcJson.write(record);
        var text = MarcText.of(record);
        assertEquals(before, MarcJson.write(MarcText.read(text, text)), where);
        compared++;
        if (Unimarc.recognised(record)) return;
        assertEquals(before, MarcJson.write(sheet.written(record, RecordInput.of(record))), where);
        inForm++;
    }

    private static List<Path> files() throws IOException {
        var folder = SharedData.folder();
        if (folder.isEmpty())
            System.out.println("Real records: the folder shared/data is absent, nothing was compared");
        assumeTrue(folder.isPresent());
        var bib = folder.get().resolve("open/bib");
        try (var all =
                FOLDERS.stream().map(bib::resolve).filter(Files::isDirectory).flatMap(RealRecordsTest::walk)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }
}
