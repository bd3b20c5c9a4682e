package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.UncheckedIOException;
import java.util.UUID;

/** Indexes of a cluster; an alias names the one that is searched, for all servers at once. */
final class OpenSearchStore implements EngineStore {
    private final OpenSearchClient client;
    private final String alias;
    private final int replicas;

    OpenSearchStore(OpenSearchClient client, String alias, int replicas) {
        this.client = client;
        this.alias = alias;
        this.replicas = replicas;
    }

    @Override
    public Engine open() {
        if (!client.exists("/_alias/" + alias)) point(first(), null);
        return engine(alias);
    }

    @Override
    public Engine fresh() {
        return engine(create(alias + "-" + UUID.randomUUID()));
    }

    @Override
    public Engine adopt(Engine fresh, Engine other) {
        var old = ((OpenSearchEngine) other).concrete();
        point(((OpenSearchEngine) fresh).name(), old);
        client.delete("/" + old);
        return engine(alias);
    }

    @Override
    public void retire(Engine other) {
        // its index went when the alias moved on
    }

    @Override
    public void abandon(Engine fresh) {
        client.delete("/" + ((OpenSearchEngine) fresh).name());
    }

    private OpenSearchEngine engine(String name) {
        return new OpenSearchEngine(client, name, alias + "-position");
    }

    // servers that start at the same moment begin with the same one
    private String first() {
        var name = alias + "-first";
        try {
            create(name);
        } catch (UncheckedIOException refused) {
            if (!client.exists("/" + name)) throw refused;
        }
        return name;
    }

    private String create(String name) {
        client.put("/" + name, OpenSearchDocument.index(replicas));
        return name;
    }

    // in one step, so that no search meets none
    private void point(String fresh, String old) {
        var actions = Json.createArrayBuilder().add(action("add", fresh));
        if (old != null) actions.add(action("remove", old));
        client.post(
                "/_aliases", Json.createObjectBuilder().add("actions", actions).build());
    }

    private JsonObject action(String kind, String index) {
        return Json.createObjectBuilder()
                .add(kind, Json.createObjectBuilder().add("index", index).add("alias", alias))
                .build();
    }
}
