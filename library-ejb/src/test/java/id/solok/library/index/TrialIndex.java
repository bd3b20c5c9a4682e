package id.solok.library.index;

import id.solok.library.catalog.Essentials;
import id.solok.library.index.IndexDocument.CopyInIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** An index in a folder with documents that need no database. */
final class TrialIndex implements AutoCloseable {
    private static final Instant FIRST = Instant.parse("2026-01-01T00:00:00Z");

    private final LuceneEngine engine;
    private final SearchIndex index = new SearchIndex();

    TrialIndex(Path folder) throws IOException {
        engine = LuceneEngine.open(folder);
        index.use(engine);
    }

    LuceneEngine engine() {
        return engine;
    }

    SearchIndex index() {
        return index;
    }

    /** Written and seen, as a segment of its own. */
    void add(List<IndexDocument> documents) {
        engine.write(documents, 1);
        engine.publish();
    }

    static IndexDocument document(long id, Essentials of, int copies) {
        return new IndexDocument(
                id,
                of.title(),
                of.subtitle(),
                of.uniformTitle(),
                of.otherTitles(),
                of.series(),
                of.authors(),
                of.publisher(),
                of.place(),
                of.year(),
                of.language(),
                of.form().code(),
                of.classNumber(),
                of.subjects(),
                of.isbns(),
                of.controlNumber(),
                of.notes(),
                FIRST.plusSeconds(id),
                null,
                copies(id, copies));
    }

    /** A book of an author, in a year, on subjects. */
    static IndexDocument book(long id, String title, String author, Integer year, String... subjects) {
        return new IndexDocument(
                id,
                title,
                null,
                null,
                List.of(),
                List.of(),
                author == null ? List.of() : List.of(author),
                null,
                null,
                year,
                "ind",
                "book",
                "899.2213",
                List.of(subjects),
                List.of(),
                null,
                "",
                FIRST.plusSeconds(id),
                null,
                List.of());
    }

    private static List<CopyInIndex> copies(long id, int number) {
        List<CopyInIndex> copies = new ArrayList<>();
        for (int i = 1; i <= number; i++)
            copies.add(new CopyInIndex("SLK%04d%d".formatted(id, i), "899 Sol", "umum", "pusat", true, true, 0));
        return copies;
    }

    @Override
    public void close() {
        engine.close();
    }
}
