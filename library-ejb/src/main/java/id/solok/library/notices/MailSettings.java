package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server of this installation; without a host there is none. */
@ApplicationScoped
class MailSettings {
    @Inject
    @ConfigProperty(name = "smtp.host")
    private Optional<String> host;

    @Inject
    @ConfigProperty(name = "smtp.port", defaultValue = "587")
    private int port;

    /** {@code starttls}, {@code tls} from the first byte, or {@code none} for a server on the same machine. */
    @Inject
    @ConfigProperty(name = "smtp.tls", defaultValue = "starttls")
    private String tls;

    @Inject
    @ConfigProperty(name = "smtp.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "smtp.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "smtp.from")
    private Optional<String> from;

    @Inject
    @ConfigProperty(name = "smtp.timeout.seconds", defaultValue = "20")
    private int timeout;

    MailSettings() {}

    MailSettings(String host, int port, String tls, String from, int timeout) {
        this.host = Optional.of(host);
        this.port = port;
        this.tls = tls;
        this.from = Optional.of(from);
        this.timeout = timeout;
        user = Optional.empty();
        password = Optional.empty();
    }

    boolean complete() {
        return !host().isEmpty() && !from().isEmpty();
    }

    String host() {
        return host.orElse("").strip();
    }

    int port() {
        return port;
    }

    String from() {
        return from.orElse("").strip();
    }

    String user() {
        return user.map(String::strip).filter(name -> !name.isEmpty()).orElse(null);
    }

    String password() {
        return user() == null ? null : password.orElse("");
    }

    String protocol() {
        return tls.equals("tls") ? "smtps" : "smtp";
    }

    /** No step waits for ever, and a password never goes over an open line unless the line is said to be safe. */
    Properties properties() {
        var properties = new Properties();
        var prefix = "mail." + protocol() + '.';
        var millis = String.valueOf(timeout * 1000);
        properties.setProperty(prefix + "connectiontimeout", millis);
        properties.setProperty(prefix + "timeout", millis);
        properties.setProperty(prefix + "writetimeout", millis);
        properties.setProperty(prefix + "auth", String.valueOf(user() != null));
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "quitwait", "false");
        if (!tls.equals("tls") && !tls.equals("none")) {
            properties.setProperty("mail.smtp.starttls.enable", "true");
            properties.setProperty("mail.smtp.starttls.required", "true");
        }
        return properties;
    }
}
