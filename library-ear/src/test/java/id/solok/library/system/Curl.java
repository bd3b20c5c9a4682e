package id.solok.library.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A client that nobody here has written: curl, installed by apt-get where it is missing and that is allowed. */
public final class Curl {
    private static final Path CURL = Path.of("/usr/bin/curl");

    private Curl() {}

    /** Runs curl; {@code input} is what {@code @-} stands for among the arguments. */
    public static CurlAnswer run(byte[] input, List<String> arguments) {
        install();
        var command = new ArrayList<>(List.of(CURL.toString(), "-sS", "-i", "--max-time", "60"));
        command.addAll(arguments);
        try {
            var process = new ProcessBuilder(command).redirectErrorStream(true).start();
            try (var in = process.getOutputStream()) {
                in.write(input);
            }
            var output = process.getInputStream().readAllBytes();
            if (process.waitFor() != 0) throw new IllegalStateException("curl: " + new String(output, UTF_8));
            return answer(output);
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("curl does not run", failed);
        }
    }

    private static CurlAnswer answer(byte[] output) {
        int from = 0;
        while (true) {
            int end = new String(output, ISO_8859_1).indexOf("\r\n\r\n", from);
            var head = List.of(new String(output, from, end - from, ISO_8859_1).split("\r\n"));
            int status = Integer.parseInt(head.get(0).split(" ")[1]);
            if (status >= 200)
                return new CurlAnswer(
                        status, head.subList(1, head.size()), Arrays.copyOfRange(output, end + 4, output.length));
            from = end + 4;
        }
    }

    private static synchronized void install() {
        if (Files.isExecutable(CURL)) return;
        var script = "apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y curl";
        try {
            var process = new ProcessBuilder("sh", "-c", script)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(10, TimeUnit.MINUTES)) process.destroyForcibly();
        } catch (IOException | InterruptedException failed) {
            throw new IllegalStateException("curl could not be installed for the tests of REST", failed);
        }
    }
}
