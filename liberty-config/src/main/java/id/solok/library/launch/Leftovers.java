package id.solok.library.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Processes that a run killed with -9 left behind; only those whose command line names our own folder are ended. */
final class Leftovers {
    private final Installation at;

    Leftovers(Installation at) {
        this.at = at;
    }

    void remember(String name, Process process) throws IOException {
        Files.writeString(pidFile(name), Long.toString(process.pid()));
    }

    void forget(String name) throws IOException {
        Files.deleteIfExists(pidFile(name));
    }

    void end() throws IOException {
        endIfOurs(pidFile("liberty"), at.home());
        endIfOurs(pidFile("keycloak"), at.keycloak());
        endIfOurs(Postgres.dataDirectory(at).resolve("postmaster.pid"), at.home());
    }

    private void endIfOurs(Path pidFile, Path folder) throws IOException {
        if (!Files.exists(pidFile)) return;
        long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
        var process = ProcessHandle.of(pid).filter(p -> commandLine(p).contains(folder.toString()));
        if (process.isPresent()) {
            Progress.say("Ending what the last run left behind (process %d).", pid);
            process.get().destroy();
            try {
                process.get().onExit().get(20, TimeUnit.SECONDS);
            } catch (java.util.concurrent.TimeoutException stubborn) {
                process.get().destroyForcibly();
            } catch (InterruptedException | java.util.concurrent.ExecutionException stopped) {
                throw new CannotStart("Interrupted while ending the last run.", stopped);
            }
        }
    }

    private static String commandLine(ProcessHandle process) {
        var file = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.exists(file)
                    ? Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1)
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private Path pidFile(String name) {
        return at.home().resolve(name + ".pid");
    }
}
