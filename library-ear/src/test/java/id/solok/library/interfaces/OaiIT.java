package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.SystemUnderTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A harvester that nobody here has written copies the catalogue, while it changes. */
class OaiIT {
    private static final String COPY = """
            insert into bib_record (id, version, marc, title, authors, form, language, class_number, subjects, isbns,
                notes, heading_keys, derivation, created_at, created_by, updated_at, updated_by)
            select nextval('bib_record_seq'), 1, marc, title, authors, 'kit', 'min', '390', subjects, isbns, notes,
                heading_keys, derivation, now(), 'it', now(), 'it'
            from (select * from bib_record order by id limit 1) r, generate_series(1, %d) returning id""";

    private Connection database;

    @BeforeEach
    void connect() throws SQLException {
        OaiClient.assumeHere();
        database = open();
    }

    @AfterEach
    void disconnect() throws SQLException {
        if (database != null) database.close();
    }

    @Test
    void theRepositoryIntroducesItself() {
        var itself = OaiClient.page("Identify").all("repository").get(0);

        assertEquals("persistent", itself.get(3));
        assertEquals("YYYY-MM-DDThh:mm:ssZ", itself.get(4));
        assertEquals(
                List.of("oai_dc", "marcxml"),
                OaiClient.page("ListMetadataFormats").all("format").stream()
                        .map(line -> line.get(1))
                        .toList());
        assertTrue(OaiClient.page("ListSets").all("set").contains(List.of("set", "class-8", "800 Kesusastraan")));
    }

    @Test
    void everythingComesInBothForms() throws SQLException {
        settled();
        for (var prefix : List.of("oai_dc", "marcxml")) {
            var answer = OaiClient.all("ListRecords", "metadataPrefix=" + prefix);

            assertEquals(ids("select id from bib_record"), here(answer), prefix);
            answer.all("record").stream()
                    .filter(line -> line.get(3).equals("here"))
                    .forEach(line -> assertFalse(line.get(5).isBlank(), line::toString));
        }
    }

    @Test
    void aSetHoldsItsRecordsAndNoOthers() throws SQLException {
        settled();

        var braille = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "set=form-braille");
        var literature = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "set=class-8");
        var english = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "set=language-eng");

        assertEquals(ids("select id from bib_record where form = 'braille'"), here(braille));
        assertEquals(ids("select id from bib_record where class_number like '8%'"), here(literature));
        assertEquals(ids("select id from bib_record where language = 'eng'"), here(english));
    }

    @Test
    void fromTheDateOfAnAnswerOnlyWhatChangedSinceComes() throws SQLException {
        settled();
        var before = OaiClient.page("Identify").only("date");
        var changed = insert(3);
        settled();

        var since = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "from=" + before);
        var until = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "from=" + before, "until=" + before);
        var today = OaiClient.all(
                "ListIdentifiers", "metadataPrefix=oai_dc", "set=form-kit", "from=" + before.substring(0, 10));

        assertTrue(here(since).containsAll(changed));
        assertTrue(since.identifiers().size() < 500, "not the whole catalogue");
        assertTrue(until.identifiers().size() <= since.identifiers().size());
        assertTrue(here(today).containsAll(changed));
        assertEquals(
                "noRecordsMatch",
                OaiClient.page("ListRecords", "metadataPrefix=oai_dc", "until=2001-01-01")
                        .only("error"));
    }

    @Test
    void whatChangesOrGoesBetweenPagesIsNeitherLostNorUnsaid() throws SQLException {
        var all = insert(230);
        settled();
        var first = OaiClient.page("ListRecords", "metadataPrefix=marcxml", "set=form-kit");
        var token = first.only("token");
        assertFalse(token.isEmpty());
        var told = first.identifiers();
        var goneAgain = all.get(3);
        var goneUnseen = all.get(229);
        execute("update bib_record set updated_by = 'it2' where id = any('{" + all.get(5) + "," + all.get(228) + "}')");
        execute("delete from bib_record where id = any('{" + goneAgain + "," + goneUnseen + "}')");
        insert(1);
        settled();

        List<String> rest = new ArrayList<>();
        var last = first;
        while (!token.isEmpty()) {
            last = OaiClient.page("ListRecords", "resumptionToken=" + token);
            rest.addAll(last.identifiers());
            token = last.only("token");
        }

        var seen = new HashSet<>(told);
        seen.addAll(rest);
        all.forEach(id -> assertTrue(seen.contains(identifier(id)), () -> "lost " + id));
        assertTrue(rest.contains(identifier(all.get(5))), "changed again, told again");
        assertEquals("deleted", last.status(identifier(goneUnseen)));
        assertEquals("deleted", last.status(identifier(goneAgain)));
        assertEquals(
                "deleted",
                OaiClient.page("GetRecord", "metadataPrefix=oai_dc", "identifier=" + identifier(goneAgain))
                        .status(identifier(goneAgain)));
    }

    @Test
    void whatCommitsLateIsNotLostToThoseWhoComeBack() throws SQLException {
        settled();
        try (var late = open()) {
            late.setAutoCommit(false);
            var hidden = insert(late, 1).get(0);
            var later = insert(1).get(0);
            pause();

            var meanwhile = OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", "set=form-kit");
            assertFalse(here(meanwhile).contains(later), "nothing is told before what was stamped earlier");
            late.commit();
            settled();

            var from = "from=" + meanwhile.only("date");
            var after = here(OaiClient.all("ListIdentifiers", "metadataPrefix=oai_dc", from));
            assertTrue(after.contains(hidden), "committed late");
            assertTrue(after.contains(later), "held back");
        }
    }

    /** Waits until everything that is committed now can be told. */
    private void settled() throws SQLException {
        var moment = text("""
                select to_char(date_trunc('second', clock_timestamp()) + interval '1 second', \
                'YYYY-MM-DD"T"HH24:MI:SS"Z"')""");
        for (int i = 0; i < 300; i++) {
            if (OaiClient.page("Identify").only("date").compareTo(moment) >= 0) return;
            pause();
        }
        throw new AssertionError("The horizon does not come to " + moment);
    }

    private static void pause() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static HashSet<Long> here(OaiClient.Answer answer) {
        var ids = new HashSet<Long>();
        answer.identifiers().stream()
                .filter(identifier -> answer.status(identifier).equals("here"))
                .forEach(identifier -> ids.add(Long.valueOf(identifier.substring(identifier.lastIndexOf(':') + 1))));
        return ids;
    }

    private static String identifier(long id) {
        return "oai:perpustakaan.solokkota.go.id:" + id;
    }

    private List<Long> insert(int number) throws SQLException {
        return insert(database, number);
    }

    private static List<Long> insert(Connection connection, int number) throws SQLException {
        return numbers(connection, COPY.formatted(number));
    }

    private HashSet<Long> ids(String sql) throws SQLException {
        return new HashSet<>(numbers(database, sql));
    }

    private static List<Long> numbers(Connection connection, String sql) throws SQLException {
        List<Long> ids = new ArrayList<>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) ids.add(rows.getLong(1));
        }
        return ids;
    }

    private String text(String sql) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private static Connection open() throws SQLException {
        int port = SystemUnderTest.get().installation().ports().postgres();
        var connection =
                DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/library", "postgres", "");
        try (var statement = connection.createStatement()) {
            statement.execute("set search_path = library, public");
            statement.execute("set timezone = 'UTC'");
        }
        return connection;
    }
}
