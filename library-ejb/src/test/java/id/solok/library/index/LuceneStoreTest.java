package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in the folder of the index when the server starts. */
class LuceneStoreTest {
    private static final Position POSITION = new Position("00000000-0000-0000-0000-000000000007", 8);

    @TempDir
    private Path folder;

    private void fill() {
        var engine = new LuceneStore(folder).open();
        engine.write(List.of(TrialIndex.book(1, "Siti Nurbaya", null, 1922, "Roman")), 1);
        engine.publish();
        engine.keep(POSITION);
        engine.close();
    }

    @Test
    void anIndexIsFoundAgainAsItWas() {
        fill();

        var engine = new LuceneStore(folder).open();

        assertEquals(1, engine.size());
        assertEquals(POSITION, engine.position().orElseThrow());
        engine.close();
    }

    @Test
    void anIndexOfAnotherVersionIsBuiltAnewFromNothing() throws IOException {
        fill();
        writtenBy("0");

        var engine = new LuceneStore(folder).open();

        assertEquals(0, engine.size());
        assertTrue(engine.position().isEmpty());
        engine.close();
    }

    @Test
    void whatIsNoIndexIsBuiltAnewFromNothing() throws IOException {
        fill();
        for (var file : files()) if (file.getFileName().toString().startsWith("segments")) Files.writeString(file, "x");

        var engine = new LuceneStore(folder).open();

        assertEquals(0, engine.size());
        engine.close();
    }

    private void writtenBy(String version) throws IOException {
        var current = folder.resolve(Files.readString(folder.resolve("current")));
        var config = new IndexWriterConfig(null).setIndexSort(LuceneSearch.NEWEST_FIRST);
        try (var directory = FSDirectory.open(current);
                var writer = new IndexWriter(directory, config)) {
            writer.setLiveCommitData(
                    Map.of("position", POSITION.toString(), "version", version).entrySet());
            writer.commit();
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }
}
