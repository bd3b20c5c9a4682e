package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The index in a cluster that several servers share, under a name that may be an alias. Every server follows the change log
 * and writes what it read; a document that was read later is never replaced by one that was read earlier.
 */
final class OpenSearchEngine implements Engine {
    private static final int CONFLICT = 409;
    private static final int MISSING = 404;

    private final OpenSearchClient client;
    private final String name;
    private final String state;
    private final OpenSearchSearch search;
    private final OpenSearchNeighbours neighbours;
    private final OpenSearchWords words;

    OpenSearchEngine(OpenSearchClient client, String name, String state) {
        this.client = client;
        this.name = name;
        this.state = state;
        var index = new OpenSearchIndex(client, name);
        search = new OpenSearchSearch(index);
        neighbours = new OpenSearchNeighbours(index);
        words = new OpenSearchWords(index);
    }

    String name() {
        return name;
    }

    @Override
    public Found search(IndexQuery query) {
        return search.search(query);
    }

    @Override
    public List<SearchHit> hits(IndexQuery query) {
        return search.search(query).hits();
    }

    @Override
    public List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most) {
        return search.idsAfter(what, filters, after, most);
    }

    @Override
    public List<SearchHit> similar(long id, int size) {
        return neighbours.similar(id, size);
    }

    @Override
    public List<SearchHit> editions(long id, int size) {
        return neighbours.editions(id, size);
    }

    @Override
    public Beginning beginning(List<String> begun, int size) {
        return neighbours.beginning(begun, size);
    }

    @Override
    public Optional<List<String>> respelled(List<String> typed) {
        return words.respelled(typed);
    }

    @Override
    public List<FacetValue> headings(Facet facet, String from, int size) {
        return words.headings(facet, from, size);
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
