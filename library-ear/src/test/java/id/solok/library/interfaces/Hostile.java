package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** A request that no decent program sends, and what is asked of its answer: it comes, and is no breakdown. */
record Hostile(String method, String target, List<String> headers, byte[] body) {
    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Pattern FAULT = Pattern.compile("<(\\w+:)?Fault\\b");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What came back; the status is 0 when nothing came. */
    record Reply(int status, String text) {}

    static Hostile get(String target, String... headers) {
        return new Hostile("GET", target, List.of(headers), new byte[0]);
    }

    static Hostile post(String target, String type, byte[] body, String... headers) {
        var all = new ArrayList<>(List.of("Content-Type", type));
        Collections.addAll(all, headers);
        return new Hostile("POST", target, all, body);
    }

    static Hostile json(String target, String body) {
        return post(target, "application/json", body.getBytes(UTF_8));
    }

    Hostile with(String header, String value) {
        var all = new ArrayList<>(headers);
        Collections.addAll(all, header, value);
        return new Hostile(method, target, all, body);
    }

    Hostile by(Rest caller) {
        return with("Authorization", "Bearer " + caller.token());
    }

    Reply send() {
        try {
            return sendDecently();
        } catch (IllegalArgumentException notFromAClient) {
            return Wire.send(this, LONGEST);
        } catch (IOException | InterruptedException none) {
            return new Reply(0, String.valueOf(none));
        }
    }

    private Reply sendDecently() throws IOException, InterruptedException {
        var base = SystemUnderTest.get().installation().baseUrl();
        var request = HttpRequest.newBuilder(URI.create(base + target))
                .timeout(LONGEST)
                .method(method, HttpRequest.BodyPublishers.ofByteArray(body));
        for (int i = 0; i < headers.size(); i += 2) request.header(headers.get(i), headers.get(i + 1));
        var answer = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        return new Reply(answer.statusCode(), answer.body());
    }

    /** What is wrong with the answers, a line each; nothing when all is well. */
    static List<String> offenders(List<Hostile> requests) {
        return requests.stream()
                .map(request -> request.complaint(request.send()))
                .filter(complaint -> !complaint.isEmpty())
                .toList();
    }

    /** A SOAP 1.1 fault is sent with 500, as that standard wants it; any other status from 500 on is a breakdown. */
    private String complaint(Reply reply) {
        boolean fault = reply.status() == 500
                && target.startsWith("/soap/")
                && FAULT.matcher(reply.text()).find();
        boolean broken = reply.status() == 0 || reply.status() >= 500 && !fault;
        boolean telling = reply.text().contains("\tat ") || reply.text().contains("id.solok.library.");
        return broken || telling ? "%n%d %s: %s".formatted(reply.status(), this, shortened(reply.text())) : "";
    }

    @Override
    public String toString() {
        var shown = new ArrayList<String>();
        for (int i = 0; i < headers.size(); i += 2)
            if (!headers.get(i).equals("Authorization"))
                shown.add(headers.get(i) + ": " + shortened(headers.get(i + 1)));
        return "%s %s %s [%s]".formatted(method, shortened(target), shown, shortened(new String(body, UTF_8)));
    }

    private static String shortened(String text) {
        return text.length() <= 160 ? text : text.substring(0, 160) + "… (" + text.length() + ")";
    }
}
