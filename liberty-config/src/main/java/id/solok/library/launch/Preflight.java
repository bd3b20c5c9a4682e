package id.solok.library.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Looks before the start whether this machine can carry the system, so that a failure is one sentence. */
final class Preflight {
    private static final long NEEDED_MEMORY_MB = 2_000;

    private Preflight() {}

    static void check(Installation at) throws IOException {
        java();
        memory();
        ports(at.ports());
        if (!Files.exists(at.ear()))
            throw new CannotStart("There is no %s; run mvn package first.".formatted(at.ear()));
    }

    private static void java() {
        if (Runtime.version().feature() < 17)
            throw new CannotStart("Java 17 or newer is needed, this is Java %s; set JAVA_HOME to a JDK 17."
                    .formatted(Runtime.version()));
    }

    private static void memory() throws IOException {
        var meminfo = Path.of("/proc/meminfo");
        if (!Files.exists(meminfo)) return;
        for (var line : Files.readAllLines(meminfo)) {
            if (!line.startsWith("MemAvailable:")) continue;
            long mb = Long.parseLong(line.replaceAll("\\D", "")) / 1024;
            if (mb < NEEDED_MEMORY_MB)
                throw new CannotStart("About %d MB of free memory are needed, %d MB are free; close something first."
                        .formatted(NEEDED_MEMORY_MB, mb));
        }
    }

    private static void ports(Installation.Ports ports) {
        Map<String, Integer> wanted = new LinkedHashMap<>();
        wanted.put("http.port", ports.http());
        wanted.put("https.port", ports.https());
        wanted.put("keycloak.port", ports.keycloak());
        wanted.put("postgres.port", ports.postgres());
        wanted.forEach((name, port) -> {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            } catch (IOException taken) {
                throw new CannotStart(
                        "Port %d is taken by another program; end it, or choose another with -D%s=…"
                                .formatted(port, name),
                        taken);
            }
        });
    }
}
