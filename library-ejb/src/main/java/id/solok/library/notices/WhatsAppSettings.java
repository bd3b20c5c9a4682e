package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The account of this installation at the WhatsApp Cloud API; without a number and a token there is none. */
@ApplicationScoped
class WhatsAppSettings {
    private static final String NONE = " ";

    @Inject
    @ConfigProperty(name = "whatsapp.url", defaultValue = "https://graph.facebook.com")
    private String base;

    @Inject
    @ConfigProperty(name = "whatsapp.version", defaultValue = "v23.0")
    private String version;

    @Inject
    @ConfigProperty(name = "whatsapp.phone.id", defaultValue = NONE)
    private String phoneId;

    @Inject
    @ConfigProperty(name = "whatsapp.token", defaultValue = NONE)
    private String token;

    @Inject
    @ConfigProperty(name = "whatsapp.timeout.seconds", defaultValue = "20")
    private int timeout;

    WhatsAppSettings() {}

    WhatsAppSettings(String base, String phoneId, String token, int timeout) {
        this.base = base;
        this.phoneId = phoneId;
        this.token = token;
        this.timeout = timeout;
        version = "v23.0";
    }

    boolean complete() {
        return !phoneId.isBlank() && !token.isBlank();
    }

    URI messages() {
        return URI.create(
                base.strip().replaceAll("/+$", "") + '/' + version.strip() + '/' + phoneId.strip() + "/messages");
    }

    String token() {
        return token.strip();
    }

    Duration timeout() {
        return Duration.ofSeconds(timeout);
    }
}
