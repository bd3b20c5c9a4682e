package id.solok.library.launch;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;

/** Open Liberty with the EAR, in a server folder laid anew at each start from liberty-config/server. */
public final class Liberty {
    private Liberty() {}

    static Child start(Installation at, Secrets secrets, Leftovers leftovers) throws IOException {
        var users = at.home().resolve("liberty");
        var server = layServer(at, users.resolve("servers/library"));
        Files.copy(at.ear(), Files.createDirectories(server.resolve("apps")).resolve("library.ear"));
        var command = new ProcessBuilder(at.liberty().resolve("bin/server").toString(), "run", "library");
        var environment = command.environment();
        environment.put("WLP_USER_DIR", users.toString());
        environment.putAll(variables(at, secrets));
        return Child.start("liberty", command, at, leftovers);
    }

    /** Copies the server's configuration and the JDBC driver into {@code server}; what was there is removed. */
    public static Path layServer(Installation at, Path server) throws IOException {
        remove(server.resolve("apps"));
        Files.createDirectories(server.resolve("lib"));
        try (var files = Files.list(at.config("server"))) {
            for (var file : files.toList())
                Files.copy(file, server.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        }
        var driver = driver();
        Files.copy(driver, server.resolve("lib").resolve(driver.getFileName()), StandardCopyOption.REPLACE_EXISTING);
        return server;
    }

    /** What server.xml and its includes ask of the environment. */
    public static Map<String, String> variables(Installation at, Secrets secrets) {
        return Map.ofEntries(
                Map.entry("HTTP_HOST", Installation.HOST),
                Map.entry("HTTP_PORT", Integer.toString(at.ports().http())),
                Map.entry("HTTPS_PORT", Integer.toString(at.ports().https())),
                Map.entry("HTTPS_REQUIRED", "false"),
                Map.entry("DB_PORT", Integer.toString(at.ports().postgres())),
                Map.entry("DB_PASSWORD", secrets.get("db.password")),
                Map.entry("KEYCLOAK_URL", at.keycloakUrl()),
                Map.entry("CLIENT_LIBRARY_WEB_SECRET", secrets.get("client.library-web.secret")),
                Map.entry("LTPA_PASSWORD", secrets.get("ltpa.password")),
                Map.entry("KEYSTORE_PASSWORD", secrets.get("keystore.password")),
                Map.entry("BATCH_PASSWORD", secrets.get("batch.password")),
                Map.entry("VAULT_KEYS", "1:" + secrets.get("vault.key")),
                Map.entry("VAULT_DIGEST_KEY", secrets.get("vault.digest.key")),
                Map.entry("PUBLIC_URL", at.baseUrl()));
    }

    private static Path driver() {
        try {
            return Path.of(org.postgresql.Driver.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(java.util.Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
