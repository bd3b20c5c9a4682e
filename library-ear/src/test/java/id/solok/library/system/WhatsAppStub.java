package id.solok.library.system;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/** Stands in for the WhatsApp Cloud API; what it answers for a number is told beforehand, a number at a time. */
public final class WhatsAppStub implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(?i)content-length: *(\\d+)");
    private static final Pattern TO = Pattern.compile("\"to\":\"(\\d+)\"");

    private final ServerSocket server;
    private final List<String> requests = new CopyOnWriteArrayList<>();
    private final Map<String, List<String>> script = new ConcurrentHashMap<>();
    private final Map<String, AtomicInteger> asked = new ConcurrentHashMap<>();

    public WhatsAppStub(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        run(this::accept);
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "whatsapp-stub");
        thread.setDaemon(true);
        thread.start();
    }

    /** What a number's first requests are answered: a status, {@code 429 1} with Retry-After, {@code silent}; then 200. */
    public void answers(String number, String... answers) {
        script.put(number, List.of(answers));
    }

    public List<String> to(String number) {
        return requests.stream()
                .filter(text -> text.contains("\"to\":\"" + number + "\""))
                .toList();
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var line = server.accept();
                run(() -> answer(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void answer(Socket line) {
        try (line) {
            var head = head(line.getInputStream());
            var length = LENGTH.matcher(head);
            var body = length.find()
                    ? new String(
                            line.getInputStream().readNBytes(Integer.parseInt(length.group(1))), StandardCharsets.UTF_8)
                    : "";
            requests.add(head + body);
            var to = TO.matcher(body);
            var answer = to.find() ? next(to.group(1)) : "400";
            if (answer.equals("silent")) Thread.sleep(4_000);
            else line.getOutputStream().write(response(answer).getBytes(StandardCharsets.UTF_8));
        } catch (IOException gone) {
            // the other side has hung up, as it may
            requests.add("");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private String next(String number) {
        int times = asked.computeIfAbsent(number, unused -> new AtomicInteger()).getAndIncrement();
        var answers = script.getOrDefault(number, List.of());
        return times < answers.size() ? answers.get(times) : "200";
    }

    private static String response(String answer) {
        var parts = answer.split(" ");
        int code = Map.of("400", 131026, "429", 130429).getOrDefault(parts[0], 131000);
        var body = parts[0].equals("200")
                ? "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.HBg\"}]}"
                : "{\"error\":{\"message\":\"(#%d) scripted\",\"type\":\"OAuthException\",\"code\":%d}}"
                        .formatted(code, code);
        var rest = parts.length > 1 ? "Retry-After: " + parts[1] + "\r\n" : "";
        return "HTTP/1.1 %s scripted\r\nContent-Type: application/json\r\nConnection: close\r\n%sContent-Length: %d\r\n\r\n%s"
                .formatted(parts[0], rest, body.length(), body);
    }

    private static String head(InputStream in) throws IOException {
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) break;
            head.append((char) next);
        }
        return head.toString();
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
