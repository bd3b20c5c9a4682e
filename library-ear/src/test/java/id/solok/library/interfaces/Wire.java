package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.system.SystemUnderTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Arrays;

/** HTTP by hand on a socket, for what a client library refuses to send. */
final class Wire {
    private Wire() {}

    static Hostile.Reply send(Hostile request, Duration longest) {
        var head = new StringBuilder("%s %s HTTP/1.1\r\n".formatted(request.method(), request.target()));
        head.append("Host: 127.0.0.1\r\nConnection: close\r\n");
        for (int i = 0; i < request.headers().size(); i += 2)
            head.append(request.headers().get(i))
                    .append(": ")
                    .append(request.headers().get(i + 1))
                    .append("\r\n");
        if (request.body().length > 0)
            head.append("Content-Length: ").append(request.body().length).append("\r\n");
        head.append("\r\n");
        var bytes = new ByteArrayOutputStream();
        bytes.writeBytes(head.toString().getBytes(UTF_8));
        bytes.writeBytes(request.body());
        return exchange(bytes.toByteArray(), longest);
    }

    /** Sends these bytes and reads until the server closes. */
    static Hostile.Reply exchange(byte[] bytes, Duration longest) {
        try (var socket = connect(longest)) {
            socket.getOutputStream().write(bytes);
            socket.getOutputStream().flush();
            return reply(socket.getInputStream());
        } catch (IOException none) {
            return new Hostile.Reply(0, none.toString());
        }
    }

    /** Sends a head and then a body in chunks while the answer is awaited; returns at the answer. */
    static Hostile.Reply upload(String head, byte[] chunk, int chunks, Duration longest) {
        try (var socket = connect(longest)) {
            var sending = new Thread(() -> pour(socket, head, chunk, chunks));
            sending.start();
            return reply(socket.getInputStream());
        } catch (IOException none) {
            return new Hostile.Reply(0, none.toString());
        }
    }

    private static void pour(Socket socket, String head, byte[] chunk, int chunks) {
        try {
            var out = socket.getOutputStream();
            out.write(head.getBytes(UTF_8));
            for (int i = 0; i < chunks; i++) {
                out.write((Integer.toHexString(chunk.length) + "\r\n").getBytes(UTF_8));
                out.write(chunk);
                out.write("\r\n".getBytes(UTF_8));
            }
            out.write("0\r\n\r\n".getBytes(UTF_8));
            out.flush();
        } catch (IOException refused) {
            Thread.currentThread().interrupt();
        }
    }

    private static Socket connect(Duration longest) throws IOException {
        int port = SystemUnderTest.get().installation().ports().http();
        var socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setSoTimeout((int) longest.toMillis());
        return socket;
    }

    private static Hostile.Reply reply(InputStream in) throws IOException {
        var answer = new ByteArrayOutputStream();
        var piece = new byte[8192];
        try {
            for (int n = in.read(piece); n > 0; n = in.read(piece)) answer.writeBytes(Arrays.copyOf(piece, n));
        } catch (SocketException closedByServer) {
            if (answer.size() == 0) throw closedByServer;
        }
        var text = answer.toString(ISO_8859_1);
        if (!text.startsWith("HTTP/1.1 ")) return new Hostile.Reply(0, "no HTTP: " + text);
        return new Hostile.Reply(Integer.parseInt(text.substring(9, 12)), answer.toString(UTF_8));
    }
}
