package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Clients of others that run in node: the scripts of src/test/node with the packages that its package.json names, in a
 * folder of their own below target.
 */
final class NodeClient {
    private static final Path HOME = Path.of(System.getProperty("library.home")).resolveSibling("node-clients");
    private static final Path SCRIPTS = Path.of(System.getProperty("library.top"), "library-ear/src/test/node");
    private static final String INSTALL_NODE =
            "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y nodejs npm";
    private static final String INSTALL_PACKAGES =
            "npm install --no-package-lock --no-audit --no-fund --ignore-scripts";

    private static String absence;

    private NodeClient() {}

    /** Skips the test, and says why, where node or the packages cannot be had. */
    static synchronized void assumeHere() {
        if (absence == null) absence = prepare();
        assumeTrue(absence.isEmpty(), absence);
    }

    /** What a script prints; the test fails with its output when the script does. */
    static String run(String script, String... arguments) {
        assumeHere();
        List<String> command = new ArrayList<>(List.of("node", script));
        command.addAll(List.of(arguments));
        var errors = HOME.resolve(script + ".err").toFile();
        try {
            var process = new ProcessBuilder(command)
                    .directory(HOME.toFile())
                    .redirectError(errors)
                    .start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            int status = process.waitFor();
            assertEquals(0, status, () -> script + " failed:\n" + text(errors) + output);
            return output;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(script + " does not run", failed);
        }
    }

    private static String prepare() {
        try {
            if (!succeeds("node --version && npm --version")
                    && !("root".equals(System.getProperty("user.name")) && succeeds(INSTALL_NODE)))
                return "node and npm are not installed, and only root may install them";
            Files.createDirectories(HOME);
            try (var files = Files.list(SCRIPTS)) {
                for (var file : files.toList())
                    Files.copy(file, HOME.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
            return succeeds(INSTALL_PACKAGES) ? "" : "npm could not install the clients: " + text(log());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The clients in node cannot be prepared", failed);
        }
    }

    private static boolean succeeds(String line) throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        var process = new ProcessBuilder("sh", "-c", line)
                .directory(HOME.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log())
                .start();
        if (process.waitFor(10, TimeUnit.MINUTES)) return process.exitValue() == 0;
        process.destroyForcibly();
        return false;
    }

    private static File log() {
        return HOME.resolve("install.log").toFile();
    }

    private static String text(File file) {
        try {
            return Files.readString(file.toPath());
        } catch (IOException unreadable) {
            return unreadable.toString();
        }
    }
}
