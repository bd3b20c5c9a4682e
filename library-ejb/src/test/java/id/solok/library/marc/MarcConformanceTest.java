package id.solok.library.marc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** All rules over the real records of the folder shared/data, where it is present. */
class MarcConformanceTest {
    private static final Map<String, String> REASONS = Map.ofEntries(
            Map.entry("farsi.marc", "five lines of text, no leader and no directory: not a record"),
            Map.entry("cp866_unimarc.marc", "no subfield anywhere, in an unknown alphabet: nothing to tell fields by"),
            Map.entry("bu_bibs.mrc", "terminators inside fields and lengths in characters: tags cannot be told"),
            Map.entry("bad_records.mrc", "one record has no field"),
            Map.entry("00000000.mrx", "an empty file is refused as a whole"));

    private static Path root;
    private static List<FileReading> readings;
    private static Map<String, Map<String, String>> listed;

    @BeforeAll
    static void readEveryFile() throws IOException {
        var folder = SharedData.folder();
        if (folder.isEmpty())
            System.out.println("MARC conformance: the folder shared/data is absent, nothing was read");
        assumeTrue(folder.isPresent());
        root = folder.get();
        listed = byPath(SharedData.rows(root.resolve("bib-files.csv")));
        readings = new ArrayList<>();
        var start = System.nanoTime();
        for (var path : listed.keySet().stream().sorted().toList()) readings.add(FileReading.of(root, path));
        var seconds = (System.nanoTime() - start) / 1e9;
        long records = readings.stream().mapToLong(FileReading::entries).sum();
        System.out.printf(
                "MARC conformance: %d files, %d records, %.0f records/s%n",
                readings.size(), records, records / seconds);
    }

    @Test
    void everyBibliographicRecordOfTheGoodFilesIsAccepted() {
        for (var reading : of("good")) {
            assertEquals(said(reading), reading.entries(), reading.path());
            if (reading.refused() > 0) System.out.println(reading.path() + " holds others too: " + reading.codes());
            var refusals = reading.codes().keySet().stream().filter(code -> code.startsWith("refused:"));
            assertTrue(refusals.allMatch(MarcConformanceTest::isNoBibliographicRecord), reading.path());
        }
    }

    @Test
    void whereTheOtherReadersAgreeSoDoWe() throws IOException {
        var verdicts = byPath(SharedData.rows(root.resolve("open/bib/malformed-verdicts.csv")));
        System.out.println("entries, accepted | yaz, perl, terminators | file, codes");
        for (var reading : readings) {
            var verdict = verdicts.get(reading.path());
            if (verdict == null) continue;
            var agreed = agreed(verdict);
            var reason = REASONS.get(name(reading));
            print(reading, verdict, reason);
            if (agreed.isEmpty()) continue;
            if (reason == null) assertEquals(agreed.get(), reading.accepted().size(), reading.path());
            else if (agreed.get() > 0) assertEquals(agreed.get(), reading.entries(), reading.path());
        }
    }

    @Test
    void otherKindsOfFilesAndRecordsAreRefused() {
        for (var reading : of("text-forms")) assertEquals(MarcFormat.UNKNOWN, reading.format(), reading.path());
        for (var reading : of("holdings")) {
            if (name(reading).equals("access_type03.xml"))
                assertEquals(Map.of("marc.missing-leader", 1), reading.codes());
            else assertEquals(Map.of("refused:marc.holdings-record", said(reading)), reading.codes());
        }
    }

    @Test
    void authorityRecordsWithAHeadingAreAccepted() {
        for (var reading : of("authority")) {
            int bare = reading.codes().getOrDefault("refused:marc.authority-without-heading", 0);
            System.out.printf("%s: %d records, %d without heading%n", reading.path(), said(reading), bare);
            assertEquals(said(reading), reading.accepted().size() + bare, reading.path());
            // the file auth-1066.mrc has its terms in 103, which is no heading of MARC 21
            if (name(reading).equals("auth-1066.mrc")) assertEquals(said(reading), bare);
            else assertTrue(bare <= 1 + said(reading) / 100, reading.path());
        }
    }

    @Test
    void everyAcceptedRecordComesBackAsItWentOut() throws IOException {
        int tooLarge = 0;
        int records = 0;
        for (var reading : readings) {
            assertEquals(List.of(), reading.lost(), reading.path());
            records += reading.accepted().size();
            for (var record : reading.accepted()) if (FileReading.throughIso2709(record) == null) tooLarge++;
        }
        System.out.printf(
                "%d records came back from JSON, ISO 2709 and MARCXML; %d are too large for ISO 2709%n",
                records, tooLarge);
    }

    @Test
    void keepingARecordIsFast() {
        var records = of("good").stream()
                .flatMap(reading -> reading.accepted().stream())
                .toList();
        var texts = records.stream().map(MarcJson::write).toList();
        double write = Double.MAX_VALUE;
        double read = Double.MAX_VALUE;
        for (int round = 0; round < 5; round++) {
            write = Math.min(write, microseconds(() -> records.forEach(MarcJson::write)) / records.size());
            read = Math.min(read, microseconds(() -> texts.forEach(MarcJson::read)) / records.size());
        }
        long size = texts.stream().mapToLong(String::length).sum() / records.size();
        System.out.printf("JSON of %d characters on average: %.1f µs to write, %.1f µs to read%n", size, write, read);
    }

    private static double microseconds(Runnable work) {
        var start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e3;
    }

    private static List<FileReading> of(String folder) {
        return readings.stream()
                .filter(reading -> reading.path().startsWith("open/bib/" + folder))
                .toList();
    }

    private static int said(FileReading reading) {
        return Integer.parseInt(listed.get(reading.path()).get("records"));
    }

    private static boolean isNoBibliographicRecord(String code) {
        return code.matches(
                "refused:marc\\.(holdings-record|authority-without-heading)|refused:marc\\.no-usable-field");
    }

    private static Optional<Integer> agreed(Map<String, String> verdict) {
        var counts = List.of(verdict.get("yaz_records"), verdict.get("perl_records"), verdict.get("records_by_0x1D"));
        var agree = counts.stream().distinct().count() == 1 && !counts.get(0).isEmpty();
        return agree ? Optional.of(Integer.valueOf(counts.get(0))) : Optional.empty();
    }

    private static void print(FileReading reading, Map<String, String> verdict, String reason) {
        System.out.printf(
                "%3d %3d | %3s %3s %3s | %s %s%s%n",
                reading.entries(),
                reading.accepted().size(),
                verdict.get("yaz_records"),
                verdict.get("perl_records"),
                verdict.get("records_by_0x1D"),
                name(reading),
                reading.codes(),
                reason == null ? "" : " -- " + reason);
    }

    private static String name(FileReading reading) {
        return reading.path().substring(reading.path().lastIndexOf('/') + 1);
    }

    private static Map<String, Map<String, String>> byPath(List<Map<String, String>> rows) {
        return rows.stream().collect(Collectors.toMap(row -> row.get("path"), row -> row));
    }
}
