package id.solok.library.launch;

import java.io.Closeable;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A server in a process of its own: started with a log file, asked until it answers, ended by its pid. */
final class Child implements Closeable {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final String name;
    private final Process process;
    private final Path log;
    private final Leftovers leftovers;

    private Child(String name, Process process, Path log, Leftovers leftovers) {
        this.name = name;
        this.process = process;
        this.log = log;
        this.leftovers = leftovers;
    }

    static Child start(String name, ProcessBuilder builder, Installation at, Leftovers leftovers) throws IOException {
        var log = at.home().resolve("logs").resolve(name + ".log");
        Files.createDirectories(log.getParent());
        var process = builder.redirectErrorStream(true)
                .redirectInput(ProcessBuilder.Redirect.from(new java.io.File("/dev/null")))
                .redirectOutput(log.toFile())
                .start();
        leftovers.remember(name, process);
        return new Child(name, process, log, leftovers);
    }

    /** Waits until {@code url} answers 200; fails with the end of the log when the process dies first. */
    void awaitReady(String url, Duration patience) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url))
                .timeout(Duration.ofSeconds(5))
                .build();
        for (long deadline = System.nanoTime() + patience.toNanos(); System.nanoTime() < deadline; ) {
            if (!process.isAlive())
                throw new CannotStart("%s ended while starting; its last words are in %s.".formatted(name, log));
            if (answers(request)) return;
            Thread.sleep(200);
        }
        throw new CannotStart(
                "%s did not answer at %s within %d s; see %s.".formatted(name, url, patience.toSeconds(), log));
    }

    private static boolean answers(HttpRequest request) throws InterruptedException {
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() throws IOException {
        var children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) process.destroyForcibly();
        } catch (InterruptedException hurried) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroyForcibly);
        leftovers.forget(name);
    }
}
