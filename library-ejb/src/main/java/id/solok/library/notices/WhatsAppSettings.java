package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account of this installation at the WhatsApp Cloud API; without a number and a token there is none. */
@ApplicationScoped
class WhatsAppSettings {
    @Inject
    @ConfigProperty(name = "whatsapp.url", defaultValue = "https://graph.facebook.com")
    private String base;

    @Inject
    @ConfigProperty(name = "whatsapp.version", defaultValue = "v23.0")
    private String version;

    @Inject
    @ConfigProperty(name = "whatsapp.phone.id")
    private Optional<String> phoneId;

    @Inject
    @ConfigProperty(name = "whatsapp.token")
    private Optional<String> token;

    @Inject
    @ConfigProperty(name = "whatsapp.timeout.seconds", defaultValue = "20")
    private int timeout;

    WhatsAppSettings() {}

    WhatsAppSettings(String base, String phoneId, String token, int timeout) {
        this.base = base;
        this.phoneId = Optional.of(phoneId);
        this.token = Optional.of(token);
        this.timeout = timeout;
        version = "v23.0";
    }

    boolean complete() {
        return !phoneId.orElse("").isBlank() && !token().isEmpty();
    }

    URI messages() {
        return URI.create(base.strip().replaceAll("/+$", "") + '/' + version.strip() + '/'
                + phoneId.orElse("").strip() + "/messages");
    }

    String token() {
        return token.orElse("").strip();
    }

    Duration timeout() {
        return Duration.ofSeconds(timeout);
    }
}
