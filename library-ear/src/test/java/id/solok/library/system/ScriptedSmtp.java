package id.solok.library.system;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
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

/**
 * A mail server that treats a letter as the beginning of its address says: {@code refused} for good, {@code busy} twice,
 * {@code silent} once it has the letter; every other letter arrives.
 */
public final class ScriptedSmtp implements AutoCloseable {
    private static final int BUSY_TIMES = 2;

    private final ServerSocket server;
    private final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final List<Socket> lines = new CopyOnWriteArrayList<>();
    private final Map<String, AtomicInteger> busy = new ConcurrentHashMap<>();

    /** A letter that has arrived. */
    public record Letter(String to, String text) {}

    public ScriptedSmtp(int port) {
        try {
            server = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
        } catch (IOException taken) {
            throw new UncheckedIOException(taken);
        }
        run(this::accept);
    }

    private static void run(Runnable work) {
        var thread = new Thread(work, "scripted-smtp");
        thread.setDaemon(true);
        thread.start();
    }

    public List<Letter> to(String address) {
        return letters.stream().filter(letter -> letter.to().equals(address)).toList();
    }

    public List<Letter> all() {
        return letters;
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                var line = server.accept();
                lines.add(line);
                run(() -> talk(line));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void talk(Socket line) {
        try (line;
                var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8))) {
            say(line, "220 scripted");
            String to = "";
            for (var said = in.readLine(); said != null; said = in.readLine()) {
                var verb = said.length() < 4 ? said : said.substring(0, 4);
                switch (verb.toUpperCase(java.util.Locale.ROOT)) {
                    case "EHLO" -> say(line, "250-scripted\r\n250 8BITMIME");
                    case "RCPT" -> {
                        to = said.substring(said.indexOf('<') + 1, said.indexOf('>'));
                        say(line, recipient(to));
                    }
                    case "DATA" -> {
                        say(line, "354 go on");
                        letters.add(new Letter(to, letter(in)));
                        if (!to.startsWith("silent")) say(line, "250 taken");
                    }
                    case "QUIT" -> say(line, "221 bye");
                    default -> say(line, "250 ok");
                }
            }
        } catch (IOException gone) {
            // the other side has hung up, as it may
            lines.remove(line);
        }
    }

    private String recipient(String to) {
        if (to.startsWith("refused")) return "550 5.1.1 no such mailbox";
        if (to.startsWith("busy")
                && busy.computeIfAbsent(to, unused -> new AtomicInteger()).incrementAndGet() <= BUSY_TIMES)
            return "451 4.3.0 come again";
        return "250 ok";
    }

    private static String letter(BufferedReader in) throws IOException {
        var text = new StringBuilder();
        for (var line = in.readLine(); line != null && !line.equals("."); line = in.readLine())
            text.append(line).append('\n');
        return text.toString();
    }

    private static void say(Socket line, String text) throws IOException {
        line.getOutputStream().write((text + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.close();
            for (var line : lines) line.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
