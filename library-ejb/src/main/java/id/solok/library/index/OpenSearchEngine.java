package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.search.Query;

/**
 * The index in a cluster that several servers share, under a name that may be an alias. Every server follows the change log
 * and writes what it read; a document that was read later is never replaced by one that was read earlier.
 */
final class OpenSearchEngine implements Engine {
    private static final int VALUES = 20;
    private static final int MOST = 10_000;
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;

    private final OpenSearchClient client;
    private final String name;
    private final String state;

    OpenSearchEngine(OpenSearchClient client, String name, String state) {
        this.client = client;
        this.name = name;
        this.state = state;
    }

    String name() {
        return name;
    }

    @Override
    public Found search(IndexQuery query) {
        var request = Json.createObjectBuilder()
                .add("from", query.window().first())
                .add("size", query.window().size())
                .add("track_total_hits", true)
                .add("_source", LuceneDocument.HIT)
                .add("query", query(query, query.filters()));
        order(query).ifPresent(order -> request.add("sort", order));
        var counts = Json.createObjectBuilder();
        for (var facet : query.counted())
            if (!query.filters().containsKey(facet)) counts.add(facet.code(), commonest(facet));
        if (query.editionsTogether()) {
            request.add("collapse", Json.createObjectBuilder().add("field", LuceneDocument.WORK));
            counts.add(
                    "works",
                    Json.createObjectBuilder()
                            .add(
                                    "cardinality",
                                    Json.createObjectBuilder()
                                            .add("field", LuceneDocument.WORK)
                                            .add("precision_threshold", 40_000)));
        }
        var answer = ask(request.add("aggs", counts).build());
        Map<Facet, List<FacetValue>> facets = new EnumMap<>(Facet.class);
        for (var facet : query.counted())
            facets.put(facet, values(query.filters().containsKey(facet) ? otherChoices(query, facet) : answer, facet));
        long records = answer.getJsonObject("hits")
                .getJsonObject("total")
                .getJsonNumber("value")
                .longValueExact();
        long works = query.editionsTogether()
                ? answer.getJsonObject("aggregations")
                        .getJsonObject("works")
                        .getJsonNumber("value")
                        .longValueExact()
                : records;
        return new Found(records, works, query.editionsTogether() ? withEditions(answer) : hits(answer), facets);
    }

    @Override
    public List<SearchHit> hits(IndexQuery query) {
        return search(query).hits();
    }

    private static JsonObject query(IndexQuery query, Map<Facet, List<String>> filters) {
        return DslQuery.of(
                byScore(query)
                        ? LuceneQueries.scored(query.what(), filters)
                        : LuceneQueries.matching(query.what(), filters));
    }

    private static boolean byScore(IndexQuery query) {
        return query.sort() == Sort.RELEVANCE && !(query.what() instanceof Clause.Everything);
    }

    private JsonObject otherChoices(IndexQuery query, Facet facet) {
        Map<Facet, List<String>> others = new EnumMap<>(Facet.class);
        others.putAll(query.filters());
        others.remove(facet);
        return ask(Json.createObjectBuilder()
                .add("size", 0)
                .add("query", DslQuery.of(LuceneQueries.matching(query.what(), others)))
                .add("aggs", Json.createObjectBuilder().add(facet.code(), commonest(facet)))
                .build());
    }

    private static JsonObjectBuilder commonest(Facet facet) {
        return Json.createObjectBuilder()
                .add(
                        "terms",
                        Json.createObjectBuilder()
                                .add("field", OpenSearchDocument.FACET + facet.code())
                                .add("size", VALUES));
    }

    private static List<FacetValue> values(JsonObject answer, Facet facet) {
        List<FacetValue> values = new ArrayList<>();
        for (var bucket :
                answer.getJsonObject("aggregations").getJsonObject(facet.code()).getJsonArray("buckets")) {
            var value = bucket.asJsonObject();
            values.add(new FacetValue(
                    IndexDocument.facetValue(value.getString("key")),
                    value.getJsonNumber("doc_count").longValueExact()));
        }
        values.sort(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value));
        return values;
    }

    private static Optional<JsonArrayBuilder> order(IndexQuery query) {
        var order = Json.createArrayBuilder();
        switch (query.sort()) {
            case RELEVANCE -> {
                if (byScore(query)) return Optional.empty();
                by(order, LuceneDocument.CREATED, "desc");
            }
            case NEWEST -> by(order, LuceneDocument.CREATED, "desc");
            case TITLE -> by(order, LuceneDocument.TITLE_SORT, "asc");
            case TITLE_BACKWARDS -> by(order, LuceneDocument.TITLE_SORT, "desc");
            case YEAR -> by(by(order, LuceneDocument.YEAR, "desc"), LuceneDocument.TITLE_SORT, "asc");
            case OLDEST -> by(by(order, LuceneDocument.YEAR, "asc"), LuceneDocument.TITLE_SORT, "asc");
            case CLASS -> by(by(order, LuceneDocument.CLASS_SORT, "asc"), LuceneDocument.TITLE_SORT, "asc");
            case CLASS_BACKWARDS -> by(by(order, LuceneDocument.CLASS_SORT, "desc"), LuceneDocument.TITLE_SORT, "asc");
            case POPULAR -> by(by(order, LuceneDocument.LENT, "desc"), LuceneDocument.CREATED, "desc");
        }
        return Optional.of(by(order, LuceneDocument.ID, "desc"));
    }

    private static JsonArrayBuilder by(JsonArrayBuilder order, String field, String direction) {
        return order.add(Json.createObjectBuilder()
                .add(field, Json.createObjectBuilder().add("order", direction).add("missing", "_last")));
    }

    private List<SearchHit> withEditions(JsonObject answer) {
        List<String> works = new ArrayList<>();
        for (var hit : answer.getJsonObject("hits").getJsonArray("hits"))
            works.add(hit.asJsonObject()
                    .getJsonObject("fields")
                    .getJsonArray(LuceneDocument.WORK)
                    .getString(0));
        if (works.isEmpty()) return List.of();
        var counted = ask(Json.createObjectBuilder()
                .add("size", 0)
                .add(
                        "query",
                        Json.createObjectBuilder()
                                .add(
                                        "terms",
                                        Json.createObjectBuilder()
                                                .add(LuceneDocument.WORK, Json.createArrayBuilder(works))))
                .add(
                        "aggs",
                        Json.createObjectBuilder()
                                .add(
                                        "editions",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "terms",
                                                        Json.createObjectBuilder()
                                                                .add("field", LuceneDocument.WORK)
                                                                .add("size", works.size()))))
                .build());
        Map<String, Integer> editions = new HashMap<>();
        for (var bucket :
                counted.getJsonObject("aggregations").getJsonObject("editions").getJsonArray("buckets"))
            editions.put(
                    bucket.asJsonObject().getString("key"),
                    bucket.asJsonObject().getInt("doc_count"));
        var hits = hits(answer);
        List<SearchHit> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++)
            found.add(hits.get(i).withEditions(editions.getOrDefault(works.get(i), 1)));
        return found;
    }

    private static List<SearchHit> hits(JsonObject answer) {
        return answer.getJsonObject("hits").getJsonArray("hits").stream()
                .map(hit ->
                        HitJson.read(hit.asJsonObject().getJsonObject("_source").getJsonObject(LuceneDocument.HIT)))
                .toList();
    }

    @Override
    public List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) {
        var above = Json.createObjectBuilder()
                .add(
                        "range",
                        Json.createObjectBuilder()
                                .add(
                                        LuceneDocument.ID,
                                        Json.createObjectBuilder().add("gt", after)));
        var answer = ask(Json.createObjectBuilder()
                .add("size", Math.min(most, MOST))
                .add("_source", false)
                .add(
                        "query",
                        Json.createObjectBuilder()
                                .add(
                                        "bool",
                                        Json.createObjectBuilder()
                                                .add(
                                                        "filter",
                                                        Json.createArrayBuilder()
                                                                .add(DslQuery.of(LuceneQueries.matching(what, filters)))
                                                                .add(above))))
                .add("sort", by(Json.createArrayBuilder(), LuceneDocument.ID, "asc"))
                .build());
        return answer.getJsonObject("hits").getJsonArray("hits").stream()
                .map(hit -> Long.valueOf(hit.asJsonObject().getString("_id")))
                .toList();
    }

    @Override
    public List<SearchHit> similar(long id, int size) {
        var document = document(id);
        if (document == null) return List.of();
        var hit = HitJson.read(document.getJsonObject(LuceneDocument.HIT));
        var query = NeighbourQueries.similar(
                hit, headings(document, Facet.SUBJECT), headings(document, Facet.AUTHOR), work(document));
        return hits(ask(best(query, size)
                .add("collapse", Json.createObjectBuilder().add("field", LuceneDocument.WORK))
                .build()));
    }

    @Override
    public List<SearchHit> editions(long id, int size) {
        var document = document(id);
        if (document == null) return List.of();
        List<SearchHit> hits = new ArrayList<>(hits(
                ask(best(NeighbourQueries.editions(id, work(document)), size).build())));
        hits.sort(Comparator.comparing(SearchHit::year, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return hits;
    }

    private static JsonObjectBuilder best(Query query, int size) {
        return Json.createObjectBuilder().add("size", size).add("query", DslQuery.of(query));
    }

    private JsonObject document(long id) {
        var found = client.getIfThere("/" + name + "/_doc/" + id);
        return found == null ? null : found.getJsonObject("_source");
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

    @Override
    public Beginning beginning(List<String> words, int size) {
        var modern = NeighbourQueries.modern(words);
        var answer = ask(best(NeighbourQueries.beginning(modern), NeighbourQueries.LOOKED_AT)
                .build());
        Map<String, SearchHit> titles = new LinkedHashMap<>();
        for (var hit : hits(answer))
            if (titles.size() < size)
                titles.putIfAbsent(id.solok.library.core.Text.folded(hit.title()) + hit.byline(), hit);
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
                .forEach(heading -> values.add(
                        new FacetValue(heading.getKey(), count(NeighbourQueries.facet(facet, heading.getKey())))));
        values.sort(Comparator.comparingLong(FacetValue::count).reversed());
        return values;
    }

    private long count(Query query) {
        return client.post(
                        "/" + name + "/_count",
                        Json.createObjectBuilder()
                                .add("query", DslQuery.of(query))
                                .build())
                .getJsonNumber("count")
                .longValueExact();
    }

    // words that were written as one are parted by the embedded engine only
    @Override
    public Optional<List<String>> respelled(List<String> words) {
        List<String> better = new ArrayList<>();
        for (var word : words) {
            if (stands(word)) {
                better.add(word);
                continue;
            }
            var near = near(word);
            if (near.isEmpty()) return Optional.empty();
            better.add(near.get());
        }
        return better.equals(words) ? Optional.empty() : Optional.of(better);
    }

    private boolean stands(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return true;
        return count(new org.apache.lucene.search.BooleanQuery.Builder()
                        .add(
                                new org.apache.lucene.search.TermQuery(
                                        new org.apache.lucene.index.Term(LuceneDocument.WORD, word)),
                                org.apache.lucene.search.BooleanClause.Occur.SHOULD)
                        .add(
                                new org.apache.lucene.search.TermQuery(
                                        new org.apache.lucene.index.Term(LuceneDocument.ALL, Terms.stem(word))),
                                org.apache.lucene.search.BooleanClause.Occur.SHOULD)
                        .build())
                > 0;
    }

    private Optional<String> near(String word) {
        var term = Json.createObjectBuilder()
                .add("field", LuceneDocument.WORD)
                .add("suggest_mode", "missing")
                .add("min_word_length", 3)
                .add("size", 1);
        var answer = ask(Json.createObjectBuilder()
                .add("size", 0)
                .add(
                        "suggest",
                        Json.createObjectBuilder()
                                .add(
                                        "near",
                                        Json.createObjectBuilder()
                                                .add("text", word)
                                                .add("term", term)))
                .build());
        var options = answer.getJsonObject("suggest").getJsonArray("near").stream()
                .flatMap(entry -> entry.asJsonObject().getJsonArray("options").stream())
                .map(option -> option.asJsonObject().getString("text"))
                .toList();
        return options.stream().findFirst();
    }

    @Override
    public List<FacetValue> headings(Facet facet, String from, int size) {
        var key = OpenSearchDocument.FACET + facet.code();
        var list = Json.createObjectBuilder()
                .add("size", size)
                .add(
                        "sources",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "heading",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "terms",
                                                                Json.createObjectBuilder()
                                                                        .add("field", key)))))
                // sorts before every heading that begins with it
                .add("after", Json.createObjectBuilder().add("heading", facet.mark() + from));
        var answer = ask(Json.createObjectBuilder()
                .add("size", 0)
                .add(
                        "aggs",
                        Json.createObjectBuilder()
                                .add("list", Json.createObjectBuilder().add("composite", list)))
                .build());
        List<FacetValue> values = new ArrayList<>();
        for (var bucket :
                answer.getJsonObject("aggregations").getJsonObject("list").getJsonArray("buckets")) {
            var value = bucket.asJsonObject();
            values.add(new FacetValue(
                    IndexDocument.facetValue(value.getJsonObject("key").getString("heading")),
                    value.getJsonNumber("doc_count").longValueExact()));
        }
        return values;
    }

    private JsonObject ask(JsonObject request) {
        return client.post("/" + name + "/_search", request);
    }

    @Override
    public void write(Collection<IndexDocument> documents, long readAt) {
        var lines = new StringBuilder();
        for (var document : documents) {
            lines.append(action("index", document.id(), readAt)).append('\n');
            lines.append(OpenSearchDocument.of(document)).append('\n');
        }
        bulk(lines);
    }

    @Override
    public void remove(Collection<Long> ids, long readAt) {
        var lines = new StringBuilder();
        for (var id : ids) lines.append(action("delete", id, readAt)).append('\n');
        bulk(lines);
    }

    private static JsonObject action(String kind, long id, long readAt) {
        return Json.createObjectBuilder()
                .add(
                        kind,
                        Json.createObjectBuilder()
                                .add("_id", Long.toString(id))
                                .add("version", readAt)
                                .add("version_type", "external_gte"))
                .build();
    }

    private void bulk(StringBuilder lines) {
        if (lines.isEmpty()) return;
        var answer = client.lines("/" + name + "/_bulk", lines.toString());
        if (!answer.getBoolean("errors")) return;
        Set<String> refused = new LinkedHashSet<>();
        for (var item : answer.getJsonArray("items")) {
            var result = item.asJsonObject().values().iterator().next().asJsonObject();
            int status = result.getInt("status");
            // another server wrote what it read later; what is to go is gone
            if (status >= 300 && status != CONFLICT && status != MISSING) refused.add(result.toString());
        }
        if (!refused.isEmpty())
            throw new UncheckedIOException(new IOException("OpenSearch refuses documents: " + refused));
    }

    @Override
    public void publish() {
        client.post("/" + name + "/_refresh", null);
    }

    @Override
    public void settle() {
        client.post("/" + name + "/_forcemerge?max_num_segments=1", null);
    }

    @Override
    public void keep(Position position) {
        client.put(
                "/" + state + "/_doc/" + concrete(),
                Json.createObjectBuilder()
                        .add("position", position.toString())
                        .add("version", IndexDocument.VERSION)
                        .build());
    }

    @Override
    public Optional<Position> position() {
        var kept = client.getIfThere("/" + state + "/_doc/" + concrete());
        if (kept == null || kept.getJsonObject("_source").getInt("version") != IndexDocument.VERSION)
            return Optional.empty();
        return Position.of(kept.getJsonObject("_source").getString("position"));
    }

    /** The index behind the name. */
    String concrete() {
        return client.get("/" + name).keySet().iterator().next();
    }

    @Override
    public long size() {
        return client.get("/" + name + "/_count").getJsonNumber("count").longValueExact();
    }

    @Override
    public void close() {
        // nothing of it is here
    }
}
