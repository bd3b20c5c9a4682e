package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Carries messages by the WhatsApp Cloud API, each as a text that Meta has approved. */
@ApplicationScoped
class WhatsAppCarrier implements Carrier {
    private static final Duration TO_CONNECT = Duration.ofSeconds(10);

    @Inject
    private WhatsAppSettings settings;

    @Inject
    private Clock clock;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TO_CONNECT)
            .build();

    WhatsAppCarrier() {}

    WhatsAppCarrier(WhatsAppSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public Channel channel() {
        return Channel.WHATSAPP;
    }

    @Override
    public boolean configured() {
        return settings.complete();
    }

    @Override
    public String address() {
        return settings.messages().toString();
    }

    /** When the other side asks for a rest, what is left of the messages is not even tried. */
    @Override
    public void carry(List<Message> messages, Predicate<Message> mine, BiConsumer<Message, Outcome> done) {
        Duration rest = null;
        for (var message : messages) {
            if (!mine.test(message)) continue;
            var outcome = rest == null ? sent(message) : Outcome.untried(rest);
            if (rest == null) rest = outcome.pause();
            done.accept(message, outcome);
        }
    }

    private Outcome sent(Message message) {
        var number = PhoneNumber.international(message.to());
        if (number.isEmpty()) return Outcome.refused("notices.reason-number-invalid", null);
        var request = HttpRequest.newBuilder(settings.messages())
                .timeout(settings.timeout())
                .header("Authorization", "Bearer " + settings.token())
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(
                        WhatsAppRequest.of(message, number.get()).toString()))
                .build();
        try {
            var answer = http.send(request, BodyHandlers.ofString());
            return WhatsAppAnswer.of(
                    answer.statusCode(),
                    answer.body(),
                    answer.headers().firstValue("Retry-After").orElse(null),
                    clock.instant());
        } catch (ConnectException | HttpConnectTimeoutException unreachable) {
            return Outcome.later("notices.reason-unreachable", String.valueOf(unreachable.getMessage()));
        } catch (IOException noAnswer) {
            return Outcome.unsure("notices.reason-no-answer", String.valueOf(noAnswer.getMessage()));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Outcome.unsure("notices.reason-no-answer", "interrupted");
        }
    }
}
