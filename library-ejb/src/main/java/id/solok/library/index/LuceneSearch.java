package id.solok.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryRescorer;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.TopScoreDocCollectorManager;

/**
 * One search on one state of the index: the hits by a query with scores that may skip what cannot come among them, the
 * counts by one without.
 */
final class LuceneSearch {
    private static final int VALUES = 20;
    private static final int EDITIONS_A_WORK = 2;
    /** So many are chosen quickly and then put in order field by field. */
    private static final int BLOCK = 100;

    /** The order in which the documents themselves are kept, so that the newest are found without looking at all. */
    static final org.apache.lucene.search.Sort NEWEST_FIRST = by(newest());

    private final IndexSearcher searcher;

    LuceneSearch(IndexSearcher searcher) {
        this.searcher = searcher;
    }

    Found found(IndexQuery query) throws IOException {
        var counter = count(query, unfilteredFacets(query), query.editionsTogether());
        var facets = new EnumMap<Facet, List<FacetValue>>(Facet.class);
        facets.putAll(counter.facets(unfilteredFacets(query), VALUES));
        for (var facet : query.counted())
            if (query.filters().containsKey(facet)) facets.putAll(otherChoices(query, facet));
        return new Found(counter.records(), counter.works(), hits(query), facets);
    }

    private static Set<Facet> unfilteredFacets(IndexQuery query) {
        Set<Facet> asked = EnumSet.noneOf(Facet.class);
        asked.addAll(query.counted());
        asked.removeAll(query.filters().keySet());
        return asked;
    }

    // values of one facet are alternatives: how many there would be of each does not depend on which are chosen
    private Map<Facet, List<FacetValue>> otherChoices(IndexQuery query, Facet facet) throws IOException {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.filters());
        others.remove(facet);
        var counter = new MatchCounter(true, false);
        searcher.search(LuceneQueries.matching(query.what(), others), counter);
        return counter.facets(Set.of(facet), VALUES);
    }

    private MatchCounter count(IndexQuery query, Set<Facet> facets, boolean works) throws IOException {
        var counter = new MatchCounter(!facets.isEmpty(), works);
        searcher.search(LuceneQueries.matching(query.what(), query.filters()), counter);
        return counter;
    }

    List<SearchHit> hits(IndexQuery query) throws IOException {
        int first = query.window().first();
        int last = first + query.window().size();
        if (!query.editionsTogether()) return read(top(query, last).scoreDocs, first, last);
        for (int wanted = last * EDITIONS_A_WORK; ; wanted *= EDITIONS_A_WORK) {
            var top = top(query, wanted);
            var works = firstOfEachWork(top.scoreDocs);
            if (works.size() >= last || top.scoreDocs.length < wanted)
                return withEditions(works.toArray(new ScoreDoc[0]), first, last);
        }
    }

    private List<ScoreDoc> firstOfEachWork(ScoreDoc[] documents) throws IOException {
        Set<Long> seen = new HashSet<>();
        List<ScoreDoc> firsts = new ArrayList<>();
        for (var document : documents) if (seen.add(number(document.doc, LuceneDocument.WORK))) firsts.add(document);
        return firsts;
    }

    private List<SearchHit> withEditions(ScoreDoc[] documents, int first, int last) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (int i = first; i < Math.min(last, documents.length); i++) {
            int document = documents[i].doc;
            var work = new Term(LuceneDocument.WORK, Long.toString(number(document, LuceneDocument.WORK)));
            // deleted ones may be counted here; only then it is counted exactly
            int editions = searcher.getIndexReader().docFreq(work);
            if (editions > 1) editions = searcher.count(new TermQuery(work));
            hits.add(hit(document).withEditions(editions));
        }
        return hits;
    }

    private TopDocs top(IndexQuery query, int wanted) throws IOException {
        var order = order(query);
        int size = Math.max(1, Math.min(wanted, searcher.getIndexReader().maxDoc()));
        if (order == null) return bestScored(query, size);
        return searcher.search(
                LuceneQueries.matching(query.what(), query.filters()),
                new TopFieldCollectorManager(order, size, null, size));
    }

    // block by block, so that where a hit stands does not depend on how many are asked for
    private TopDocs bestScored(IndexQuery query, int size) throws IOException {
        int blocks = (size + BLOCK - 1) / BLOCK;
        var quick = best(LuceneQueries.quick(query.what(), query.filters()), blocks * BLOCK);
        var careful = careful(LuceneQueries.scored(query.what(), query.filters()));
        List<ScoreDoc> ordered = new ArrayList<>();
        for (int first = 0; first < quick.scoreDocs.length; first += BLOCK) {
            int last = Math.min(first + BLOCK, quick.scoreDocs.length);
            var block = new TopDocs(quick.totalHits, Arrays.copyOfRange(quick.scoreDocs, first, last));
            ordered.addAll(List.of(careful.rescore(searcher, block, BLOCK).scoreDocs));
        }
        var best = ordered.subList(0, Math.min(size, ordered.size()));
        return new TopDocs(quick.totalHits, best.toArray(new ScoreDoc[0]));
    }

    private static QueryRescorer careful(Query query) {
        return new QueryRescorer(query) {
            @Override
            protected float combine(float quick, boolean found, float careful) {
                return careful;
            }
        };
    }

    /** Null for the order of scores. */
    private static org.apache.lucene.search.Sort order(IndexQuery query) {
        return switch (query.sort()) {
            case RELEVANCE -> query.what() instanceof Clause.Everything ? by(newest()) : null;
            case NEWEST -> by(newest());
            case TITLE -> by(text(LuceneDocument.TITLE_SORT, false));
            case TITLE_BACKWARDS -> by(text(LuceneDocument.TITLE_SORT, true));
            case YEAR -> by(year(true, null), text(LuceneDocument.TITLE_SORT, false));
            case OLDEST -> by(year(false, Integer.MAX_VALUE), text(LuceneDocument.TITLE_SORT, false));
            case CLASS -> by(text(LuceneDocument.CLASS_SORT, false), text(LuceneDocument.TITLE_SORT, false));
            case CLASS_BACKWARDS -> by(text(LuceneDocument.CLASS_SORT, true), text(LuceneDocument.TITLE_SORT, false));
            case POPULAR -> by(number(LuceneDocument.LENT, true), newest());
        };
    }

    private static org.apache.lucene.search.Sort by(SortField... fields) {
        var withId = new SortField[fields.length + 1];
        System.arraycopy(fields, 0, withId, 0, fields.length);
        withId[fields.length] = new SortField(LuceneDocument.ID, SortField.Type.LONG, true);
        return new org.apache.lucene.search.Sort(withId);
    }

    private static SortField newest() {
        return number(LuceneDocument.CREATED, true);
    }

    private static SortField number(String field, boolean backwards) {
        return new SortField(field, SortField.Type.LONG, backwards);
    }

    // what has no year goes last; of the type of its points, which sorting looks at too
    private static SortField year(boolean latestFirst, Integer missing) {
        var field = new SortField(LuceneDocument.YEAR, SortField.Type.INT, latestFirst);
        if (missing != null) field.setMissingValue(missing);
        return field;
    }

    private static SortField text(String field, boolean backwards) {
        var sort = new SortField(field, SortField.Type.STRING, backwards);
        sort.setMissingValue(SortField.STRING_LAST);
        return sort;
    }

    /** Ids above {@code after} in their order. */
    List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) throws IOException {
        var sort = new org.apache.lucene.search.Sort(new SortField(LuceneDocument.ID, SortField.Type.LONG));
        var top = searcher.search(
                new BooleanQuery.Builder()
                        .add(LuceneQueries.matching(what, filters), Occur.FILTER)
                        .add(
                                NumericDocValuesField.newSlowRangeQuery(LuceneDocument.ID, after + 1, Long.MAX_VALUE),
                                Occur.FILTER)
                        .build(),
                new TopFieldCollectorManager(sort, Math.max(1, most), null, Integer.MAX_VALUE));
        List<Long> ids = new ArrayList<>();
        for (var document : top.scoreDocs) ids.add(number(document.doc, LuceneDocument.ID));
        return ids;
    }

    List<SearchHit> read(ScoreDoc[] documents, int first, int last) throws IOException {
        List<SearchHit> hits = new ArrayList<>();
        for (int i = first; i < Math.min(last, documents.length); i++) hits.add(hit(documents[i].doc));
        return hits;
    }

    SearchHit hit(int document) throws IOException {
        var leaf = leaf(document);
        var values = DocValues.getBinary(leaf.reader(), LuceneDocument.HIT);
        if (!values.advanceExact(document - leaf.docBase))
            throw new IOException("A document without a hit: " + document);
        return HitCodec.read(values.binaryValue());
    }

    long number(int document, String field) throws IOException {
        var leaf = leaf(document);
        var values = DocValues.getNumeric(leaf.reader(), field);
        return values.advanceExact(document - leaf.docBase) ? values.longValue() : 0;
    }

    /** The document of a record; -1 when there is none. */
    int document(long id) throws IOException {
        var top = searcher.search(new TermQuery(new Term(LuceneDocument.ID, Long.toString(id))), 1);
        return top.scoreDocs.length == 0 ? -1 : top.scoreDocs[0].doc;
    }

    org.apache.lucene.index.LeafReaderContext leaf(int document) {
        var leaves = searcher.getIndexReader().leaves();
        return leaves.get(ReaderUtil.subIndex(document, leaves));
    }

    IndexReader reader() {
        return searcher.getIndexReader();
    }

    TopDocs best(Query query, int size) throws IOException {
        return searcher.search(query, new TopScoreDocCollectorManager(size, null, size));
    }

    int count(Query query) throws IOException {
        return query instanceof MatchAllDocsQuery ? searcher.getIndexReader().numDocs() : searcher.count(query);
    }
}
