package id.solok.library.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.marc.MarcJson;
import id.solok.library.marc.MarcSource;
import id.solok.library.marc.SharedData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.Record;

/** The real authority files of the folder shared/data, where it is present. */
class AuthorityFilesTest {
    @Test
    void everyHeadingOfTheRealFilesIsRead() throws IOException {
        for (var file : files()) {
            int forms = 0;
            int neighbours = 0;
            int kept = 0;
            for (var record : records(file)) {
                var content = AuthorityContent.of(record);
                if (content.isEmpty()) continue;
                kept++;
                forms += content.get().forms().size() - 1;
                neighbours += AuthorityContent.seeAlso(record).size();
                assertEquals(content.get().preferred(), alone(content.get()));
                assertNotNull(AuthoritySheet.read(record));
            }
            System.out.printf(
                    "%s: %d authority records, %d kept, %d see, %d see also%n",
                    file.getFileName(), records(file).size(), kept, forms, neighbours);
        }
    }

    @Test
    void aFileThatComesTwiceAddsNothing() throws IOException {
        for (var file : files()) {
            var once = records(file);
            var twice = new ArrayList<>(once);
            twice.addAll(records(file));
            var batch = new IntakeBatch(twice, "cataloguer", Instant.EPOCH);

            batch.decide(Set.of(), Set.of());

            var refused = batch.reasons();
            System.out.printf(
                    "%s twice: %d records, %d new, %d refused %s%n",
                    file.getFileName(),
                    twice.size(),
                    batch.fresh().size(),
                    refused.size(),
                    refused.stream().limit(3).toList());
            assertTrue(batch.fresh().size() <= once.size());
        }
    }

    private static HeadingForm alone(AuthorityContent content) {
        var field = MarcJson.read(content.headingMarc()).getDataFields().get(0);
        return HeadingForm.of(field).orElseThrow();
    }

    private static List<Path> files() throws IOException {
        var folder = SharedData.folder();
        if (folder.isEmpty()) System.out.println("Authority files: the folder shared/data is absent, nothing was read");
        assumeTrue(folder.isPresent());
        try (Stream<Path> all = Files.walk(folder.get().resolve("open/bib/authority"))) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static List<Record> records(Path file) throws IOException {
        List<Record> records = new ArrayList<>();
        try (var source = MarcSource.open(Files.newInputStream(file))) {
            while (source.hasNext()) {
                var entry = source.next();
                if (entry.authority()) records.add(entry.record());
            }
        }
        return records;
    }
}
