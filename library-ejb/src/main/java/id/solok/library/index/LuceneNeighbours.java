package id.solok.library.index;

import id.solok.library.core.Text;
import id.solok.library.index.Engine.Beginning;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

/** What stands near: suggestions while typing, similar titles, other editions. */
final class LuceneNeighbours {
    private static final int LOOKED_AT = 60;
    private static final int HEADINGS = 3;
    private static final int TITLE_WORDS = 8;
    private static final float TITLE_BEGINS = 8;
    private static final float LENT = 2;
    private static final float HALF_OF_LOANS = 10;

    private final LuceneSearch search;

    LuceneNeighbours(LuceneSearch search) {
        this.search = search;
    }

    Beginning beginning(List<String> words, int size) throws IOException {
        var modern = words.stream().map(Terms::modern).toList();
        var query = new BooleanQuery.Builder();
        for (var word : modern)
            query.add(term(LuceneDocument.STARTS, cut(word, LuceneDocument.LONGEST_START)), Occur.FILTER);
        var title = cut(String.join(" ", modern), LuceneDocument.LONGEST_TITLE_START);
        query.add(
                new BoostQuery(new ConstantScoreQuery(term(LuceneDocument.TITLE_STARTS, title)), TITLE_BEGINS),
                Occur.SHOULD);
        query.add(
                FeatureField.newSaturationQuery(LuceneDocument.FEATURES, LuceneDocument.LENT, LENT, HALF_OF_LOANS),
                Occur.SHOULD);
        var top = search.best(query.build(), LOOKED_AT);
        Set<String> titles = new LinkedHashSet<>();
        List<SearchHit> hits = new ArrayList<>();
        for (var document : top.scoreDocs) {
            if (hits.size() == size) break;
            var hit = search.hit(document.doc);
            if (titles.add(Text.folded(hit.title()) + hit.byline())) hits.add(hit);
        }
        Map<Facet, List<FacetValue>> headings = new EnumMap<>(Facet.class);
        for (var facet : List.of(Facet.AUTHOR, Facet.SUBJECT)) {
            Map<String, Integer> found = new java.util.HashMap<>();
            for (var document : top.scoreDocs)
                for (var heading : values(document.doc, facet))
                    if (begins(heading, modern)) found.merge(heading, 1, Integer::sum);
            headings.put(facet, counted(facet, found));
        }
        return new Beginning(hits, headings);
    }

    private List<FacetValue> counted(Facet facet, Map<String, Integer> found) throws IOException {
        List<FacetValue> values = new ArrayList<>();
        for (var heading : found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(HEADINGS)
                .toList()) {
            var term = term(LuceneDocument.FACETS, IndexDocument.facetTerm(facet, heading.getKey()));
            values.add(new FacetValue(heading.getKey(), search.count(term)));
        }
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
        return values;
    }

    private static boolean begins(String heading, List<String> beginnings) {
        var words = Terms.words(heading).stream().map(Terms::modern).toList();
        return beginnings.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    List<SearchHit> similar(long id, int size) throws IOException {
        int document = search.document(id);
        if (document < 0) return List.of();
        var hit = search.hit(document);
        var query = new BooleanQuery.Builder();
        for (var facet : List.of(Facet.SUBJECT, Facet.AUTHOR))
            for (var value : values(document, facet))
                query.add(term(LuceneDocument.FACETS, IndexDocument.facetTerm(facet, value)), Occur.SHOULD);
        Stream.concat(Terms.of(hit.title()).stream(), Terms.of(hit.subtitle()).stream())
                .filter(term -> !term.common() && term.stem().length() > 2)
                .limit(TITLE_WORDS)
                .forEach(term -> query.add(term(LuceneDocument.TITLE, term.stem()), Occur.SHOULD)
                        .add(term(LuceneDocument.SUBJECT, term.stem()), Occur.SHOULD));
        addClass(query, hit.classNumber());
        query.add(work(document), Occur.MUST_NOT);
        var documents = search.best(query.build(), size * 3).scoreDocs;
        Set<Long> works = new LinkedHashSet<>();
        List<SearchHit> hits = new ArrayList<>();
        for (var found : documents)
            if (hits.size() < size && works.add(search.number(found.doc, LuceneDocument.WORK)))
                hits.add(search.hit(found.doc));
        return hits;
    }

    private static void addClass(BooleanQuery.Builder query, String number) {
        if (number == null || number.length() < 3) return;
        query.add(
                new PrefixQuery(
                        new Term(LuceneDocument.CLASS, number.substring(0, 3).toUpperCase(java.util.Locale.ROOT))),
                Occur.SHOULD);
    }

    List<SearchHit> editions(long id, int size) throws IOException {
        int document = search.document(id);
        if (document < 0) return List.of();
        var others = new BooleanQuery.Builder()
                .add(work(document), Occur.FILTER)
                .add(term(LuceneDocument.ID, Long.toString(id)), Occur.MUST_NOT)
                .build();
        var documents = search.best(others, size).scoreDocs;
        List<SearchHit> hits = new ArrayList<>(search.read(documents, 0, documents.length));
        hits.sort(Comparator.comparing(SearchHit::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return hits;
    }

    private TermQuery work(int document) throws IOException {
        return term(LuceneDocument.WORK, Long.toString(search.number(document, LuceneDocument.WORK)));
    }

    private List<String> values(int document, Facet facet) throws IOException {
        var leaf = search.leaf(document);
        var values = DocValues.getSortedSet(leaf.reader(), LuceneDocument.FACETS);
        var places = SegmentFacets.of(leaf.reader());
        List<String> found = new ArrayList<>();
        if (!values.advanceExact(document - leaf.docBase)) return found;
        for (int i = values.docValueCount(); i > 0; i--) {
            long ord = values.nextOrd();
            if (ord >= places.start(facet) && ord < places.end(facet))
                found.add(IndexDocument.facetValue(values.lookupOrd(ord).utf8ToString()));
        }
        return found;
    }

    private static TermQuery term(String field, String value) {
        return new TermQuery(new Term(field, new BytesRef(value)));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
