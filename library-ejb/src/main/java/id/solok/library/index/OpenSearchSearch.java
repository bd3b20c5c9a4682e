package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One search of the cluster: hits, counts and facets out of its answer. */
final class OpenSearchSearch {
    private static final int VALUES = 20;
    private static final int MOST = 10_000;

    private final OpenSearchIndex index;

    OpenSearchSearch(OpenSearchIndex index) {
        this.index = index;
    }

    Found search(IndexQuery query) {
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
        var answer = index.ask(request.add("aggs", counts).build());
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
        return new Found(
                records, works, query.editionsTogether() ? withEditions(answer) : OpenSearchIndex.hits(answer), facets);
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
        return index.ask(Json.createObjectBuilder()
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
        var counted = index.ask(Json.createObjectBuilder()
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
        var hits = OpenSearchIndex.hits(answer);
        List<SearchHit> found = new ArrayList<>();
        for (int i = 0; i < hits.size(); i++)
            found.add(hits.get(i).withEditions(editions.getOrDefault(works.get(i), 1)));
        return found;
    }

    List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) {
        var above = Json.createObjectBuilder()
                .add(
                        "range",
                        Json.createObjectBuilder()
                                .add(
                                        LuceneDocument.ID,
                                        Json.createObjectBuilder().add("gt", after)));
        var answer = index.ask(Json.createObjectBuilder()
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
}
