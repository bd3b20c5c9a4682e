package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.system.ImportClient;
import id.solok.library.system.ImportClient.Report;
import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Every real MARC file of the folder shared/data goes in through REST and the import job, where it is present. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealFilesIT {
    private static final Set<String> NOT_FOR_A_CATALOGUE =
            Set.of("marc.holdings-record", "authorities.heading-exists", "marc.no-usable-field");

    // a subfield that ends in a combining mark, and indicators under a leader that counts none: yaz leaves them out
    private static final Set<String> YAZ_READS_LESS = Set.of("record_set_045.mrc", "ncdhc.xml");

    private final ImportClient client = new ImportClient();
    private final Map<String, Report> reports = new LinkedHashMap<>();
    private final Map<String, String> locations = new LinkedHashMap<>();
    private final Map<String, Integer> refusedAtTheDoor = new LinkedHashMap<>();
    private Path data;
    private Map<String, Integer> listed;

    @BeforeAll
    void importEveryFile() throws IOException, InterruptedException {
        data = Path.of(System.getProperty("library.top"))
                .resolve("../shared/data")
                .normalize();
        boolean there = Files.isDirectory(data.resolve("open/bib"));
        if (!there) System.out.println("Real MARC files: the folder shared/data is absent, nothing was imported");
        assumeTrue(there);
        listed = Files.readAllLines(data.resolve("bib-files.csv")).stream()
                .skip(1)
                .map(line -> line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1))
                .collect(Collectors.toMap(
                        cells -> cells[0], cells -> cells[8].isEmpty() ? 0 : Integer.parseInt(cells[8])));
        long start = System.nanoTime();
        for (var path : listed.keySet().stream().sorted().toList()) submit(path);
        for (var each : locations.entrySet()) reports.put(each.getKey(), client.await(each.getValue()));
        print((System.nanoTime() - start) / 1e9);
    }

    @Test
    void noJobFails() {
        reports.forEach((path, report) -> assertEquals("completed", report.status(), path));
    }

    @Test
    void eachRecordReadIsAccountedFor() {
        reports.forEach((path, report) -> {
            assertEquals(report.read(), report.created() + report.skipped() + report.refused(), path);
            assertEquals(Math.min(report.refused(), 100), report.reasons().size(), path);
        });
    }

    @Test
    void theGoodFilesComeInWhole() {
        var good = reports.entrySet().stream()
                .filter(each -> each.getKey().startsWith("open/bib/good"))
                .toList();
        assertTrue(good.size() > 500);
        for (var each : good) {
            assertEquals((long) listed.get(each.getKey()), each.getValue().read(), each.getKey());
            assertTrue(NOT_FOR_A_CATALOGUE.containsAll(each.getValue().reasons()), each.getKey());
        }
    }

    @Test
    void onlyWhatIsNoMarcIsRefusedAtTheDoor() {
        var names = refusedAtTheDoor.keySet().stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1))
                .filter(name -> !name.endsWith(".mrk") && !name.endsWith(".line") && !name.endsWith(".lif"))
                .collect(Collectors.toSet());
        assertEquals(Set.of("farsi.marc", "00000000.mrx", "991227840000541_holdings.xml"), names);
        assertTrue(Set.of(400, 415).containsAll(refusedAtTheDoor.values()));
    }

    @Test
    void theSameFileAgainCreatesNothing() throws IOException, InterruptedException {
        List<String> some = reports.keySet().stream()
                .filter(path -> path.hashCode() % 25 == 0)
                .toList();
        for (var path : some) {
            var again = client.await(client.submit(data.resolve(path)).location());
            assertEquals(0, again.created(), path);
            assertEquals(reports.get(path).read() - reports.get(path).refused(), again.skipped(), path);
        }
    }

    @Test
    void whatCameInGoesOutTheSame(@TempDir Path folder) throws IOException, InterruptedException, SQLException {
        boolean foreign = Yaz.isHere();
        if (!foreign) System.out.println("Round trip: yaz-marcdump is absent, nothing was compared");
        assumeTrue(foreign);
        int compared = 0;
        int tooLarge = 0;
        List<String> different = new ArrayList<>();
        for (var path : locations.keySet()) {
            if (!path.startsWith("open/bib/good")) continue;
            var out = new GoneOut(folder, created(path));
            var known = Set.copyOf(Yaz.records(data.resolve(path), charset(path)));
            var changed = out.records().stream()
                    .filter(record -> !known.contains(record))
                    .count();
            // what had to be repaired when it was read was said then
            if (changed > 0) different.add(path + ": " + changed);
            long allowed = reports.get(path).repaired()
                    + (YAZ_READS_LESS.contains(path.substring(path.lastIndexOf('/') + 1)) ? 1 : 0);
            assertTrue(changed <= 2 * allowed, path + ": " + changed);
            compared += out.records().size();
            tooLarge += out.tooLarge();
        }
        System.out.printf(
                "Round trip: %d records out of ISO 2709 and MARCXML compared by yaz-marcdump with what came in "
                        + "(%d are too large for ISO 2709); repaired when read, and said so: %s%n",
                compared, tooLarge, different);
        assertTrue(compared > 10_000);
    }

    // yaz takes the place of our own reading, so it has to be told the charset
    private static String charset(String path) {
        if (path.matches(".*\\.(xml|mrx)")) return null;
        return path.contains("good-marc8") ? "MARC-8" : "UTF-8";
    }

    private List<Long> created(String path) throws SQLException {
        var ports = SystemUnderTest.get().installation().ports();
        var location = locations.get(path);
        List<Long> ids = new ArrayList<>();
        try (var database = DriverManager.getConnection(
                        "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/library", "postgres", "");
                var statement = database.prepareStatement("select id from library.bib_record where import_id = ?")) {
            statement.setLong(1, Long.parseLong(location.substring(location.lastIndexOf('/') + 1)));
            try (var rows = statement.executeQuery()) {
                while (rows.next()) ids.add(rows.getLong(1));
            }
        }
        return ids;
    }

    private void submit(String path) throws IOException, InterruptedException {
        var answer = client.submit(data.resolve(path));
        if (answer.status() == 202) locations.put(path, answer.location());
        else refusedAtTheDoor.put(path, answer.status());
    }

    private void print(double seconds) {
        long read = reports.values().stream().mapToLong(Report::read).sum();
        long created = reports.values().stream().mapToLong(Report::created).sum();
        long skipped = reports.values().stream().mapToLong(Report::skipped).sum();
        long refused = reports.values().stream().mapToLong(Report::refused).sum();
        System.out.printf(
                "Real MARC files: %d files imported (%d refused at the door), %d records read: %d created, "
                        + "%d the same as another, %d refused; %.0f s%n",
                reports.size(), refusedAtTheDoor.size(), read, created, skipped, refused, seconds);
    }
}
