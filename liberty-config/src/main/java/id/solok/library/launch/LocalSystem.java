package id.solok.library.launch;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** PostgreSQL, Keycloak and Liberty as one thing that starts, answers and ends. */
public final class LocalSystem implements AutoCloseable {
    private final Installation at;
    private final Secrets secrets;
    private final Leftovers leftovers;
    private final Deque<Closeable> running = new ArrayDeque<>();
    private Postgres postgres;
    private Child liberty;

    private LocalSystem(Installation at) throws IOException {
        this.at = at;
        Files.createDirectories(at.home().resolve("logs"));
        leftovers = new Leftovers(at);
        leftovers.end();
        Preflight.check(at);
        secrets = Secrets.open(at);
    }

    /** Starts all three and returns when each has answered; what was started is ended again when one fails. */
    public static LocalSystem start(Installation at) throws IOException, SQLException, InterruptedException {
        var system = new LocalSystem(at);
        try {
            system.startAll();
        } catch (CannotStart | IOException | SQLException | InterruptedException failed) {
            system.close();
            throw failed;
        }
        return system;
    }

    private void startAll() throws IOException, SQLException, InterruptedException {
        Progress.say("Starting PostgreSQL on port %d …", at.ports().postgres());
        postgres = hold(Postgres.start(at, secrets));
        Progress.say(
                "PostgreSQL answers. Starting Open Liberty on port %d …",
                at.ports().http());
        startLiberty();
        var keycloak = CompletableFuture.runAsync(this::startKeycloak);
        liberty.awaitReady(at.baseUrl() + "/health/ready", Duration.ofMinutes(3));
        Progress.say("Open Liberty answers.");
        join(keycloak);
    }

    private void startLiberty() throws IOException {
        liberty = hold(Liberty.start(at, secrets, leftovers));
    }

    private void startKeycloak() {
        try {
            Progress.say("Starting Keycloak on port %d …", at.ports().keycloak());
            var keycloak = hold(Keycloak.start(at, secrets, leftovers));
            keycloak.awaitReady(at.keycloakUrl() + "/realms/master", Duration.ofMinutes(4));
            new KeycloakAdmin(at, secrets).ensureRealm();
            Progress.say("Keycloak answers.");
        } catch (IOException | InterruptedException failed) {
            throw new CannotStart("Keycloak could not be started: " + failed.getMessage(), failed);
        }
    }

    private static void join(CompletableFuture<Void> task) {
        try {
            task.join();
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof CannotStart sentence) throw sentence;
            throw failed;
        }
    }

    /** Ends Liberty as a power cut would (SIGKILL) and starts it again on the same data. */
    public void crashAndRestartLiberty() throws IOException, InterruptedException {
        ProcessHandle.of(liberty.pid()).ifPresent(process -> {
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
            process.onExit().join();
        });
        startLiberty();
        liberty.awaitReady(at.baseUrl() + "/health/ready", Duration.ofMinutes(3));
    }

    /** Loads the demo data unless this system has it. */
    public void loadDemoData() throws IOException, InterruptedException, SQLException {
        var demo = new DemoData(at, secrets);
        if (!demo.loaded()) postgres.drawDemoPlans();
        demo.loadOnce();
        postgres.nameDemoMember();
    }

    /** Adds an empty database laid out as production's, for the role {@code library}. */
    public void createDatabase(String name) throws SQLException {
        postgres.createLibraryDatabase(name);
    }

    public Installation installation() {
        return at;
    }

    public Secrets secrets() {
        return secrets;
    }

    private synchronized <T extends Closeable> T hold(T part) {
        if (part instanceof Postgres) running.addLast(part);
        else running.addFirst(part);
        return part;
    }

    /** Ends what runs, PostgreSQL last, so that nobody loses the database under its feet. */
    @Override
    public synchronized void close() {
        while (!running.isEmpty()) {
            var part = running.pop();
            try {
                part.close();
            } catch (IOException unclosed) {
                Progress.say("Could not end %s: %s", part.getClass().getSimpleName(), unclosed.getMessage());
            }
        }
    }
}
