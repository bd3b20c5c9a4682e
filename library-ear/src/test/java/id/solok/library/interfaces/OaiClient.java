package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Debian's client for OAI-PMH, HTTP::OAI, run by a script; installed by apt-get where it is missing and that is allowed. */
final class OaiClient {
    private static final Path SCRIPT =
            Path.of(System.getProperty("library.top"), "library-ear/src/test/perl/harvest.pl");
    private static final String HERE = "perl -MHTTP::OAI -e 1";
    private static final String INSTALL =
            "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y libhttp-oai-perl";

    private static Boolean here;

    private OaiClient() {}

    /** What an answer, or all the answers of a list, said. */
    record Answer(List<List<String>> lines) {
        /** The first thing of this kind; empty when there is none. */
        String only(String kind) {
            return all(kind).stream().findFirst().map(line -> line.get(1)).orElse("");
        }

        List<List<String>> all(String kind) {
            return lines.stream().filter(line -> line.get(0).equals(kind)).toList();
        }

        /** The identifiers that were told, in their order. */
        List<String> identifiers() {
            return lines.stream()
                    .filter(line -> line.get(0).equals("record") || line.get(0).equals("header"))
                    .map(line -> line.get(1))
                    .toList();
        }

        /** What was said last of a record: {@code here} or {@code deleted}. */
        String status(String identifier) {
            return lines.stream()
                    .filter(line -> line.get(1).equals(identifier))
                    .reduce((earlier, later) -> later)
                    .map(line -> line.get(3))
                    .orElse("unsaid");
        }
    }

    /** Skips the test, and says why, where the client cannot be had. */
    static synchronized void assumeHere() {
        if (here == null)
            here = succeeds(HERE)
                    || "root".equals(System.getProperty("user.name")) && succeeds(INSTALL) && succeeds(HERE);
        assumeTrue(here, "libhttp-oai-perl is not installed, and only root may install it");
    }

    /** Everything, by all resumption tokens. */
    static Answer all(String verb, String... arguments) {
        return run("all", verb, arguments);
    }

    /** One answer. */
    static Answer page(String verb, String... arguments) {
        return run("page", verb, arguments);
    }

    private static Answer run(String how, String verb, String... arguments) {
        assumeHere();
        var base = SystemUnderTest.get().installation().baseUrl() + "/oai";
        List<String> command = new ArrayList<>(List.of("perl", SCRIPT.toString(), base, how, verb));
        command.addAll(List.of(arguments));
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            var output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertEquals(0, process.waitFor(), output);
            return new Answer(
                    output.lines().map(line -> List.of(line.split("\t", -1))).toList());
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("The client for OAI-PMH does not run", failed);
        }
    }

    private static boolean succeeds(String line) {
        try {
            var process = new ProcessBuilder("sh", "-c", line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException(line, failed);
        }
    }
}
