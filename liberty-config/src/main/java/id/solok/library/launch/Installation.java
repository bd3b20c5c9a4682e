package id.solok.library.launch;

import java.nio.file.Path;

/**
 * Where a local system lives and on which ports it answers.
 *
 * @param top the project's top folder
 * @param home what this system writes: database, logs, secrets
 */
public record Installation(Path top, Path home, Path ear, Path liberty, Path keycloak, Ports ports, boolean keepsData) {

    /** The ports of the outside contract, all on 127.0.0.1. */
    public record Ports(int http, int https, int keycloak, int postgres, int sip2) {}

    static final String HOST = "127.0.0.1";

    /** Reads the system properties that the run profile passes on. */
    static Installation ofRunProfile() {
        var top = Path.of(property("library.top"));
        var dist = top.resolve(".run/dist");
        return new Installation(
                top,
                top.resolve(".run"),
                Path.of(property("library.ear")),
                libertyIn(dist, property("liberty.version")),
                keycloakIn(dist, property("keycloak.version")),
                new Ports(
                        port("http.port"),
                        port("https.port"),
                        port("keycloak.port"),
                        port("postgres.port"),
                        port("sip2.port")),
                true);
    }

    public static Path libertyIn(Path dist, String version) {
        return dist.resolve("liberty-" + version).resolve("wlp");
    }

    public static Path keycloakIn(Path dist, String version) {
        return dist.resolve("keycloak-" + version);
    }

    public String baseUrl() {
        return "http://" + HOST + ":" + ports.http();
    }

    public String keycloakUrl() {
        return "http://" + HOST + ":" + ports.keycloak();
    }

    public String tokenUrl() {
        return keycloakUrl() + "/realms/kota-solok/protocol/openid-connect/token";
    }

    Path config(String path) {
        return top.resolve("liberty-config").resolve(path);
    }

    private static int port(String name) {
        var text = property(name);
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) return port;
        } catch (NumberFormatException notANumber) {
            throw new CannotStart("-D%s=%s is not a port number (1 to 65535).".formatted(name, text), notANumber);
        }
        throw new CannotStart("-D%s=%s is not a port number (1 to 65535).".formatted(name, text));
    }

    private static String property(String name) {
        var value = System.getProperty(name);
        if (value == null) throw new CannotStart("The system property %s is missing; use mvn -Prun.".formatted(name));
        return value;
    }
}
