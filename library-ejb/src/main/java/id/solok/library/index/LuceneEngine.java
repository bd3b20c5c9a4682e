package id.solok.library.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.MMapDirectory;

/** The index in a folder of this server. */
final class LuceneEngine implements Engine {
    private static final String POSITION = "position";
    private static final String VERSION = "version";
    private static final double BUFFER_MB = 48;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    private LuceneEngine(Path folder, Directory directory, IndexWriter writer, SearcherManager searchers) {
        this.folder = folder;
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
    }

    /** Opens the index in this folder, an empty one when there is none. */
    static LuceneEngine open(Path folder) throws IOException {
        var directory = new MMapDirectory(folder);
        var writer = new IndexWriter(
                directory,
                new IndexWriterConfig(new WhitespaceAnalyzer())
                        .setOpenMode(IndexWriterConfig.OpenMode.CREATE_OR_APPEND)
                        .setSimilarity(WordWeights.similarity())
                        .setRAMBufferSizeMB(BUFFER_MB)
                        .setIndexSort(LuceneSearch.NEWEST_FIRST)
                        .setCommitOnClose(false));
        return new LuceneEngine(folder, directory, writer, new SearcherManager(writer, new Searchers()));
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader, IndexReader previous) throws IOException {
            // before anybody searches: nobody waits for what a merged segment has to have read
            for (var leaf : reader.leaves()) SegmentFacets.of(leaf.reader());
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(WordWeights.similarity());
            return searcher;
        }
    }

    private interface Work<T> {
        T with(LuceneSearch search) throws IOException;
    }

    private <T> T searching(Work<T> work) {
        try {
            var searcher = searchers.acquire();
            try {
                return work.with(new LuceneSearch(searcher));
            } finally {
                searchers.release(searcher);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Found search(IndexQuery query) {
        return searching(search -> search.found(query));
    }

    @Override
    public List<SearchHit> hits(IndexQuery query) {
        return searching(search -> search.hits(query));
    }

    @Override
    public List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) {
        return searching(search -> search.idsAfter(what, filters, after, most));
    }

    @Override
    public List<SearchHit> similar(long id, int size) {
        return searching(search -> new LuceneNeighbours(search).similar(id, size));
    }

    @Override
    public List<SearchHit> editions(long id, int size) {
        return searching(search -> new LuceneNeighbours(search).editions(id, size));
    }

    @Override
    public Beginning beginning(List<String> words, int size) {
        return searching(search -> new LuceneNeighbours(search).beginning(words, size));
    }

    @Override
    public Optional<List<String>> respelled(List<String> words) {
        return searching(search -> new LuceneWords(search).respelled(words));
    }

    @Override
    public List<FacetValue> headings(Facet facet, String from, int size) {
        return searching(search -> new LuceneWords(search).headings(facet, from, size));
    }

    @Override
    public void write(Collection<IndexDocument> documents, long readAt) {
        try {
            for (var document : documents) writer.updateDocument(id(document.id()), LuceneDocument.of(document));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void remove(Collection<Long> ids, long readAt) {
        try {
            writer.deleteDocuments(ids.stream().map(LuceneEngine::id).toArray(Term[]::new));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Term id(long id) {
        return new Term(LuceneDocument.ID, Long.toString(id));
    }

    @Override
    public void publish() {
        try {
            searchers.maybeRefreshBlocking();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public void keep(Position position) {
        try {
            writer.setLiveCommitData(
                    Map.of(POSITION, position.toString(), VERSION, Integer.toString(IndexDocument.VERSION))
                            .entrySet());
            writer.commit();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    @Override
    public Optional<Position> position() {
        var data = writer.getLiveCommitData();
        if (data == null) return Optional.empty();
        String position = null;
        boolean current = false;
        for (var entry : data) {
            if (entry.getKey().equals(POSITION)) position = entry.getValue();
            if (entry.getKey().equals(VERSION))
                current = entry.getValue().equals(Integer.toString(IndexDocument.VERSION));
        }
        return current ? Position.of(position) : Optional.empty();
    }

    @Override
    public long size() {
        return writer.getDocStats().numDocs;
    }

    @Override
    public void settle() {
        try {
            writer.forceMerge(1);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    Path folder() {
        return folder;
    }

    @Override
    public void close() {
        try {
            searchers.close();
            writer.rollback();
            directory.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
