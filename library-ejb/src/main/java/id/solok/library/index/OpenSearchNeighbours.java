package id.solok.library.index;

import id.solok.library.core.Text;
import id.solok.library.index.Engine.Beginning;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.search.Query;

/** What stands near, out of the cluster: suggestions while typing, similar titles, other editions. */
final class OpenSearchNeighbours {
    private final OpenSearchIndex index;

    OpenSearchNeighbours(OpenSearchIndex index) {
        this.index = index;
    }

    List<SearchHit> similar(long id, int size) {
        var document = index.document(id);
        if (document == null) return List.of();
        var hit = HitJson.read(document.getJsonObject(LuceneDocument.HIT));
        var query = NeighbourQueries.similar(
                hit, headings(document, Facet.SUBJECT), headings(document, Facet.AUTHOR), work(document));
        return OpenSearchIndex.hits(index.ask(best(query, size)
                .add("collapse", Json.createObjectBuilder().add("field", LuceneDocument.WORK))
                .build()));
    }

    List<SearchHit> editions(long id, int size) {
        var document = index.document(id);
        if (document == null) return List.of();
        List<SearchHit> hits = new ArrayList<>(OpenSearchIndex.hits(index.ask(
                best(NeighbourQueries.editions(id, work(document)), size).build())));
        hits.sort(Comparator.comparing(SearchHit::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return hits;
    }

    private static JsonObjectBuilder best(Query query, int size) {
        return Json.createObjectBuilder().add("size", size).add("query", DslQuery.of(query));
    }

    private static long work(JsonObject document) {
        return Long.parseLong(document.getString(LuceneDocument.WORK));
    }

    private static List<String> headings(JsonObject document, Facet facet) {
        var values = document.getJsonArray(OpenSearchDocument.FACET + facet.code());
        if (values == null) return List.of();
        return values.getValuesAs(JsonString::getString).stream()
                .map(IndexDocument::facetValue)
                .toList();
    }

    Beginning beginning(List<String> words, int size) {
        var modern = NeighbourQueries.modern(words);
        var answer = index.ask(best(NeighbourQueries.beginning(modern), NeighbourQueries.LOOKED_AT)
                .build());
        Map<String, SearchHit> titles = new LinkedHashMap<>();
        for (var hit : OpenSearchIndex.hits(answer))
            if (titles.size() < size) titles.putIfAbsent(Text.folded(hit.title()) + hit.byline(), hit);
        Map<Facet, List<FacetValue>> headings = new EnumMap<>(Facet.class);
        for (var facet : List.of(Facet.AUTHOR, Facet.SUBJECT)) headings.put(facet, begun(answer, facet, modern));
        return new Beginning(List.copyOf(titles.values()), headings);
    }

    private List<FacetValue> begun(JsonObject answer, Facet facet, List<String> modern) {
        Map<String, Integer> found = new HashMap<>();
        for (var hit : answer.getJsonObject("hits").getJsonArray("hits"))
            for (var heading : headings(hit.asJsonObject().getJsonObject("_source"), facet))
                if (NeighbourQueries.begins(heading, modern)) found.merge(heading, 1, Integer::sum);
        List<FacetValue> values = new ArrayList<>();
        found.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(NeighbourQueries.HEADINGS)
                .forEach(heading -> values.add(new FacetValue(
                        heading.getKey(), index.count(NeighbourQueries.facet(facet, heading.getKey())))));
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
        return values;
    }
}
