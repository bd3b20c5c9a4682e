package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.sun.net.httpserver.HttpServer;
import id.solok.library.notices.Outcome.Result;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WhatsAppTest {
    private static final Instant NOW = Instant.parse("2026-11-24T05:00:00Z");
    private static final String ACCEPTED = "{\"messaging_product\":\"whatsapp\",\"messages\":[{\"id\":\"wamid.1\"}]}";

    private final List<String> requests = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private HttpServer server;
    private int status = 200;
    private String body = ACCEPTED;
    private String retryAfter;
    private long delay;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", exchange -> {
            var content = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            requests.add(exchange.getRequestMethod()
                    + ' '
                    + exchange.getRequestURI()
                    + ' '
                    + exchange.getRequestHeaders().getFirst("Authorization")
                    + ' '
                    + content);
            if (delay > 0) pause();
            if (retryAfter != null) exchange.getResponseHeaders().set("Retry-After", retryAfter);
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    private void pause() {
        try {
            Thread.sleep(delay);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    private void carry(String... numbers) {
        var base = "http://127.0.0.1:" + server.getAddress().getPort();
        var carrier =
                new WhatsAppCarrier(new WhatsAppSettings(base, "10987", "t0ken", 1), Clock.fixed(NOW, ZoneOffset.UTC));
        var messages = java.util.stream.Stream.of(numbers)
                .map(number -> new Message(
                        "notice-1", "Sari", number, "id", "kartu_baru", "", List.of("Sari\nR", "99"), false, List.of()))
                .toList();
        carrier.carry(messages, message -> true, (message, outcome) -> outcomes.add(outcome));
    }

    @Test
    void itSpeaksTheProtocolOfTheCloudApi() {
        carry("0812-3456-7890");

        assertEquals(List.of(Outcome.sent("wamid.1")), outcomes);
        assertEquals(
                "POST /v23.0/10987/messages Bearer t0ken {\"messaging_product\":\"whatsapp\",\"recipient_type\":\"individual\","
                        + "\"to\":\"6281234567890\",\"type\":\"template\",\"template\":{\"name\":\"kartu_baru\","
                        + "\"language\":{\"code\":\"id\"},\"components\":[{\"type\":\"body\",\"parameters\":["
                        + "{\"type\":\"text\",\"text\":\"Sari R\"},{\"type\":\"text\",\"text\":\"99\"}]}]},"
                        + "\"biz_opaque_callback_data\":\"notice-1\"}",
                requests.get(0));
    }

    @Test
    void whenAskedToRestItTriesNoMore() {
        status = 429;
        body = "{\"error\":{\"code\":130429,\"message\":\"Rate limit hit\"}}";
        retryAfter = "90";

        carry("0811111111", "0822222222");

        assertEquals(1, requests.size());
        assertEquals(Result.LATER, outcomes.get(0).result());
        assertEquals(Duration.ofSeconds(90), outcomes.get(0).pause());
        assertEquals(Outcome.untried(Duration.ofSeconds(90)), outcomes.get(1));
    }

    @Test
    void noAnswerInTimeIsUnsure() {
        delay = 1500;

        carry("0811111111");

        assertEquals(Result.UNSURE, outcomes.get(0).result());
    }

    @Test
    void nobodyThereIsCertainlyNotSent() {
        server.stop(0);

        carry("0811111111");

        assertEquals(Result.LATER, outcomes.get(0).result());
        assertEquals("notices.reason-unreachable", outcomes.get(0).reason());
    }

    @Test
    void answersMeanWhatMetaSays() {
        assertEquals(Result.LATER, answer(500, 131000).result());
        assertEquals(Result.LATER, answer(400, 131016).result());
        assertEquals(Result.LATER, answer(401, 190).result());
        assertEquals("notices.reason-sign-in", answer(401, 190).reason());
        assertEquals("notices.reason-number-refused", answer(400, 131026).reason());
        assertEquals(Result.REFUSED, answer(400, 131026).result());
        assertEquals("notices.reason-template-refused", answer(404, 132001).reason());
        assertEquals(Result.REFUSED, answer(400, 100).result());
        assertEquals(Duration.ofMinutes(1), answer(400, 80007).pause());
        assertEquals(Result.LATER, WhatsAppAnswer.of(503, "<html>", null, NOW).result());
        assertNull(WhatsAppAnswer.of(503, "<html>", null, NOW).pause());
        assertEquals(Result.UNSURE, WhatsAppAnswer.of(200, "", null, NOW).result());
        assertEquals(
                Duration.ofMinutes(2),
                WhatsAppAnswer.of(429, "{}", "Tue, 24 Nov 2026 05:02:00 GMT", NOW)
                        .pause());
        assertEquals(
                Duration.ofHours(24),
                WhatsAppAnswer.of(429, "{}", "99999999", NOW).pause());
    }

    private static Outcome answer(int status, int code) {
        return WhatsAppAnswer.of(status, "{\"error\":{\"code\":" + code + ",\"message\":\"m\"}}", null, NOW);
    }

    @Test
    void numbersAreWrittenAsTheWorldWritesThem() {
        assertEquals(Optional.of("628123456789"), PhoneNumber.international("0812 3456 789"));
        assertEquals(Optional.of("628123456789"), PhoneNumber.international("+62 812-3456-789"));
        assertEquals(Optional.of("6591234567"), PhoneNumber.international("006591234567"));
        assertEquals(Optional.empty(), PhoneNumber.international("tidak ada"));
        assertEquals(Optional.empty(), PhoneNumber.international("0812"));
    }
}
