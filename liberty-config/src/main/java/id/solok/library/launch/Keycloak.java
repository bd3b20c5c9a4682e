package id.solok.library.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeUnit;

/** Keycloak on PostgreSQL: built once for this installation of it, then started optimized. */
final class Keycloak {
    private Keycloak() {}

    static Child start(Installation at, Secrets secrets, Leftovers leftovers) throws IOException, InterruptedException {
        buildOnce(at);
        var command = new ProcessBuilder(
                at.keycloak().resolve("bin/kc.sh").toString(),
                "start",
                "--optimized",
                "--http-enabled=true",
                "--http-host=" + Installation.HOST,
                "--http-port=" + at.ports().keycloak(),
                "--hostname=" + at.keycloakUrl(),
                "--cache=local",
                "--db-url=jdbc:postgresql://%s:%d/keycloak"
                        .formatted(Installation.HOST, at.ports().postgres()),
                "--db-username=keycloak",
                "--log-level=warn");
        var environment = command.environment();
        environment.put("KC_DB_PASSWORD", secrets.get("keycloak.db.password"));
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", secrets.get("keycloak.admin.password"));
        environment.put("JAVA_OPTS_KC_HEAP", "-Xms64m -Xmx512m");
        environment.put("JAVA_OPTS_APPEND", "-XX:TieredStopAtLevel=1");
        return Child.start("keycloak", command, at, leftovers);
    }

    private static synchronized void buildOnce(Installation at) throws IOException, InterruptedException {
        var done = at.keycloak().resolve("built-for-postgres");
        if (Files.exists(done)) return;
        var log = at.home().resolve("logs/keycloak-build.log");
        Files.createDirectories(log.getParent());
        var build = new ProcessBuilder(at.keycloak().resolve("bin/kc.sh").toString(), "build", "--db=postgres")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        if (!build.waitFor(5, TimeUnit.MINUTES) || build.exitValue() != 0)
            throw new CannotStart("Keycloak could not be built for PostgreSQL; see %s.".formatted(log));
        Files.createFile(done);
    }
}
