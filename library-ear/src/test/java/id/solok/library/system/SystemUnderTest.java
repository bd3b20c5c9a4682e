package id.solok.library.system;

import id.solok.library.launch.CannotStart;
import id.solok.library.launch.Installation;
import id.solok.library.launch.LocalSystem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;

/** The whole system on free ports, with a new database and the demo data, started by the first test that asks. */
public final class SystemUnderTest {
    private static LocalSystem system;
    private static IllegalStateException failure;

    private SystemUnderTest() {}

    public static synchronized LocalSystem get() {
        if (failure != null) throw failure;
        try {
            if (system == null) {
                system = start();
                load(system);
            }
            return system;
        } catch (IllegalStateException | CannotStart failed) {
            failure = new IllegalStateException("The system under test did not start", failed);
            throw failure;
        }
    }

    static synchronized void end() {
        if (system != null) system.close();
        system = null;
    }

    private static LocalSystem start() {
        try {
            var home = Path.of(System.getProperty("library.home"));
            for (var part : List.of("postgres", "demo-loaded")) remove(home.resolve(part));
            return LocalSystem.start(installation(home));
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException("The system under test does not start", failed);
        }
    }

    private static void load(LocalSystem started) {
        try {
            started.loadDemoData();
        } catch (IOException | SQLException | InterruptedException failed) {
            throw new IllegalStateException("The demo data cannot be loaded", failed);
        }
    }

    private static Installation installation(Path home) throws IOException {
        var top = Path.of(System.getProperty("library.top"));
        var dist = top.resolve(".run/dist");
        return new Installation(
                top,
                home,
                Path.of(System.getProperty("library.ear")),
                Installation.libertyIn(dist, System.getProperty("liberty.version")),
                Installation.keycloakIn(dist, System.getProperty("keycloak.version")),
                freePorts(),
                false);
    }

    private static Installation.Ports freePorts() throws IOException {
        try (var http = free();
                var https = free();
                var keycloak = free();
                var postgres = free();
                var sip2 = free()) {
            return new Installation.Ports(
                    http.getLocalPort(),
                    https.getLocalPort(),
                    keycloak.getLocalPort(),
                    postgres.getLocalPort(),
                    sip2.getLocalPort());
        }
    }

    static ServerSocket free() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) return;
        try (var all = Files.walk(folder)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
        }
    }
}
