package id.solok.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Indexes as folders below one; the file {@code current} names the one that is searched. */
final class LuceneStore implements EngineStore {
    private static final Logger LOG = Logger.getLogger(LuceneStore.class.getName());
    private static final String CURRENT = "current";

    private final Path base;

    LuceneStore(Path base) {
        this.base = base;
    }

    @Override
    public Engine open() {
        try {
            Files.createDirectories(base);
            var name = current();
            removeOthers(name);
            return name == null ? begun() : opened(base.resolve(name));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Engine opened(Path folder) throws IOException {
        try {
            var engine = LuceneEngine.open(folder);
            if (engine.position().isPresent() || engine.size() == 0) return engine;
            // of an earlier version, whose documents may read otherwise
            engine.close();
            remove(folder);
            return begun();
        } catch (org.apache.lucene.index.IndexFormatTooOldException
                | org.apache.lucene.index.IndexFormatTooNewException
                | org.apache.lucene.index.CorruptIndexException
                | NoSuchFileException
                | IllegalArgumentException unreadable) { // the last: kept in another order
            LOG.log(Level.WARNING, "The search index cannot be read and is built anew.", unreadable);
            remove(folder);
            return begun();
        }
    }

    private Engine begun() throws IOException {
        var folder = freshFolder();
        name(folder);
        return LuceneEngine.open(folder);
    }

    private String current() throws IOException {
        var file = base.resolve(CURRENT);
        if (!Files.exists(file)) return null;
        var name = Files.readString(file).strip();
        return name.matches("index-[0-9a-f-]{1,40}") ? name : null;
    }

    @Override
    public Engine fresh() {
        try {
            return LuceneEngine.open(freshFolder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private Path freshFolder() {
        return base.resolve("index-" + UUID.randomUUID());
    }

    @Override
    public Engine adopt(Engine fresh, Engine other) {
        try {
            name(((LuceneEngine) fresh).folder());
            return fresh;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void retire(Engine other) {
        abandon(other);
    }

    @Override
    public void abandon(Engine engine) {
        engine.close();
        try {
            remove(((LuceneEngine) engine).folder());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    // written beside and moved, so that a crash leaves the old name or the new one
    private void name(Path folder) throws IOException {
        var beside = base.resolve(CURRENT + ".new");
        Files.writeString(beside, folder.getFileName().toString());
        Files.move(beside, base.resolve(CURRENT), StandardCopyOption.ATOMIC_MOVE);
    }

    // what a crash left of an index that was being built
    private void removeOthers(String name) throws IOException {
        try (Stream<Path> folders = Files.list(base)) {
            for (var folder : folders.filter(Files::isDirectory).toList())
                if (!folder.getFileName().toString().equals(name)) remove(folder);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (Stream<Path> files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) Files.deleteIfExists(file);
        }
    }
}
