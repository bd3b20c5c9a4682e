package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.apache.lucene.search.Query;

/** One index of a cluster by its name, as the engine's parts ask it. */
record OpenSearchIndex(OpenSearchClient client, String name) {
    JsonObject ask(JsonObject request) {
        return client.post("/" + name + "/_search", request);
    }

    long count(Query query) {
        return client.post(
                        "/" + name + "/_count",
                        Json.createObjectBuilder()
                                .add("query", DslQuery.of(query))
                                .build())
                .getJsonNumber("count")
                .longValueExact();
    }

    /** What the index keeps of a record; null when it has none. */
    JsonObject document(long id) {
        var found = client.getIfThere("/" + name + "/_doc/" + id);
        return found == null ? null : found.getJsonObject("_source");
    }

    static List<SearchHit> hits(JsonObject answer) {
        return answer.getJsonObject("hits").getJsonArray("hits").stream()
                .map(hit ->
                        HitJson.read(hit.asJsonObject().getJsonObject("_source").getJsonObject(LuceneDocument.HIT)))
                .toList();
    }
}
