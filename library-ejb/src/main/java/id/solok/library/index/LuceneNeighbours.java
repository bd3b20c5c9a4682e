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
import org.apache.lucene.index.DocValues;

/** What stands near: suggestions while typing, similar titles, other editions. */
final class LuceneNeighbours {

    private final LuceneSearch search;

    LuceneNeighbours(LuceneSearch search) {
        this.search = search;
    }

    Beginning beginning(List<String> words, int size) throws IOException {
        var modern = NeighbourQueries.modern(words);
        var top = search.best(NeighbourQueries.beginning(modern), NeighbourQueries.LOOKED_AT);
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
                    if (NeighbourQueries.begins(heading, modern)) found.merge(heading, 1, Integer::sum);
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
                .limit(NeighbourQueries.HEADINGS)
                .toList()) {
            values.add(new FacetValue(heading.getKey(), search.count(NeighbourQueries.facet(facet, heading.getKey()))));
        }
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
        return values;
    }

    List<SearchHit> similar(long id, int size) throws IOException {
        int document = search.document(id);
        if (document < 0) return List.of();
        var hit = search.hit(document);
        var query = NeighbourQueries.similar(
                hit, values(document, Facet.SUBJECT), values(document, Facet.AUTHOR), work(document));
        var documents = search.best(query, size * 3).scoreDocs;
        Set<Long> works = new LinkedHashSet<>();
        List<SearchHit> hits = new ArrayList<>();
        for (var found : documents)
            if (hits.size() < size && works.add(search.number(found.doc, LuceneDocument.WORK)))
                hits.add(search.hit(found.doc));
        return hits;
    }

    List<SearchHit> editions(long id, int size) throws IOException {
        int document = search.document(id);
        if (document < 0) return List.of();
        var others = NeighbourQueries.editions(id, work(document));
        var documents = search.best(others, size).scoreDocs;
        List<SearchHit> hits = new ArrayList<>(search.read(documents, 0, documents.length));
        hits.sort(Comparator.comparing(SearchHit::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return hits;
    }

    private long work(int document) throws IOException {
        return search.number(document, LuceneDocument.WORK);
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
}
