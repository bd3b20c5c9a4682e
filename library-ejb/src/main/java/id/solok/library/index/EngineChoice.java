package id.solok.library.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which engine this installation has: embedded for one server, a cluster for several. */
@ApplicationScoped
class EngineChoice {
    private static final String CLUSTER = "opensearch";

    @Inject
    @ConfigProperty(name = "search.engine", defaultValue = "lucene")
    private String engine;

    @Inject
    @ConfigProperty(name = "search.directory", defaultValue = "search-index")
    private String directory;

    @Inject
    @ConfigProperty(name = "search.cluster", defaultValue = "http://127.0.0.1:9200 library 1")
    private Cluster cluster;

    @Inject
    @ConfigProperty(name = "search.cluster.user", defaultValue = " ")
    private String user;

    @Inject
    @ConfigProperty(name = "search.cluster.password", defaultValue = " ")
    private String password;

    /** The address of a cluster, the name of the index there, and how many replicas it has; divided by blanks. */
    record Cluster(URI address, String name, int replicas) {
        public static Cluster of(String text) {
            var parts = text.strip().split("\\s+");
            return new Cluster(
                    URI.create(parts[0]),
                    parts.length > 1 ? parts[1] : "library",
                    parts.length > 2 ? Integer.parseInt(parts[2]) : 1);
        }
    }

    EngineStore store() {
        if (!engine.equals(CLUSTER)) return new LuceneStore(Path.of(directory));
        var client = new OpenSearchClient(cluster.address(), user.strip(), password.strip());
        return new OpenSearchStore(client, cluster.name(), cluster.replicas());
    }
}
