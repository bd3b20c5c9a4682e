package id.solok.library.launch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Processes that a run killed with -9 left behind.
 *
 * <p>A process is ended only when it is surely ours: by the moment it started, which is written down beside its number,
 * or, for PostgreSQL, by the data directory on its command line.
 */
final class Leftovers {
    private static final long PATIENCE_SECONDS = 20;

    private final Installation at;

    Leftovers(Installation at) {
        this.at = at;
    }

    void remember(String name, Process process) throws IOException {
        Files.writeString(pidFile(name), process.pid() + "\n" + started(process.toHandle()) + "\n");
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(pidFile(name));
    }

    void end() throws IOException {
        for (var name : List.of("liberty", "keycloak")) endChild(pidFile(name));
        var data = Postgres.dataDirectory(at);
        var postmaster = data.resolve("postmaster.pid");
        if (Files.exists(postmaster))
            process(Files.readAllLines(postmaster).get(0))
                    .filter(process -> commandLine(process).contains(data.toString()))
                    .ifPresent(Leftovers::end);
    }

    private static void endChild(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) return;
        var lines = Files.readAllLines(pidFile);
        if (lines.size() == 2)
            process(lines.get(0))
                    .filter(process -> started(process).equals(lines.get(1)))
                    .ifPresent(Leftovers::end);
        Files.deleteIfExists(pidFile);
    }

    private static void end(ProcessHandle process) {
        Progress.say("Ending what the last run left behind (process %d).", process.pid());
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            process.destroyForcibly();
        } catch (InterruptedException | ExecutionException stopped) {
            throw new CannotStart("Interrupted while ending what the last run left behind.", stopped);
        }
    }

    private static Optional<ProcessHandle> process(String pid) {
        return ProcessHandle.of(Long.parseLong(pid.strip()));
    }

    private static String started(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static String commandLine(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private Path pidFile(String name) {
        return at.home().resolve(name + ".pid");
    }
}
