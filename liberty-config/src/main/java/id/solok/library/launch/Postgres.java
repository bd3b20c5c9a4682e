package id.solok.library.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.regex.Pattern;

/** A real PostgreSQL out of a jar, with its data below the installation's home. */
final class Postgres implements Closeable {
    private final EmbeddedPostgres server;
    private String[] script;

    private Postgres(EmbeddedPostgres server) {
        this.server = server;
    }

    static Path dataDirectory(Installation at) {
        return at.home().resolve("postgres");
    }

    static Postgres start(Installation at, Secrets secrets) throws IOException, SQLException {
        var data = dataDirectory(at);
        Files.createDirectories(data);
        var log = at.home().resolve("logs/postgres.log").toFile();
        var server = EmbeddedPostgres.builder()
                .setPort(at.ports().postgres())
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setOverrideWorkingDirectory(
                        at.home().resolve("postgres-binaries").toFile())
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", Installation.HOST)
                .setServerConfig("fsync", at.keepsData() ? "on" : "off")
                .setServerConfig("synchronous_commit", at.keepsData() ? "on" : "off")
                .setServerConfig("max_connections", "200")
                .setServerConfig("max_prepared_transactions", "64")
                .setServerConfig("shared_buffers", "256MB")
                .setServerConfig("timezone", "Asia/Jakarta")
                .setOutputRedirector(ProcessBuilder.Redirect.appendTo(log))
                .setErrorRedirector(ProcessBuilder.Redirect.appendTo(log))
                .start();
        var postgres = new Postgres(server);
        postgres.createDatabases(at, secrets);
        return postgres;
    }

    /** Runs database/create.sql, the file that production runs with psql, when the databases are not there yet. */
    private void createDatabases(Installation at, Secrets secrets) throws IOException, SQLException {
        script = Files.readString(at.config("database/create.sql"))
                .replaceAll("(?m)^--.*$", "")
                .replace(":'library_password'", "'" + secrets.get("db.password") + "'")
                .replace(":'keycloak_password'", "'" + secrets.get("keycloak.db.password") + "'")
                .split(Pattern.quote("\\connect library"));
        try (var connection = server.getPostgresDatabase().getConnection();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select 1 from pg_database where datname = 'library'")) {
            if (found.next()) return;
        }
        execute("postgres", script[0]);
        execute("library", script[1]);
    }

    /** Adds another database laid out as {@code library}; the name is a plain identifier. */
    void createLibraryDatabase(String name) throws SQLException {
        if (!name.matches("[a-z_]+")) throw new IllegalArgumentException(name);
        execute("postgres", "create database " + name + " owner library");
        execute(name, script[1]);
    }

    /** Plans of the demo rooms, which no interface takes from outside; nothing where a plan is already. */
    void drawDemoPlans() throws IOException, SQLException {
        runDemo("plans");
    }

    /** Lets the demo account {@code anggota} be one of the demo members. */
    void nameDemoMember() throws IOException, SQLException {
        runDemo("sign-in");
    }

    private void runDemo(String file) throws IOException, SQLException {
        try (var sql = Postgres.class.getResourceAsStream("/demo/" + file + ".sql")) {
            execute("library", new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private void execute(String database, String statements) throws SQLException {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            for (var sql : statements.split(";", -1)) if (!sql.isBlank()) statement.execute(sql);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
