package id.solok.library.applications;

import id.solok.library.core.RuleViolation;
import id.solok.library.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Draws and checks the keys of forms: a random part, the time, and a keyed digest of both, so that none can be made up. */
@ApplicationScoped
class FormKeys {
    private static final Duration TAKEN_FOR = Duration.ofDays(1);
    private static final int RANDOM_BYTES = 16;
    private static final int DIGEST_CHARS = 22;

    private final SecureRandom random = new SecureRandom();

    @Inject
    private Vault vault;

    String draw(Instant now) {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var drawn = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes) + "." + now.getEpochSecond();
        return drawn + "." + digest(drawn);
    }

    /** Refuses a key that was not drawn here, or too long ago. */
    void check(String key, Instant now) {
        if (key == null || !key.matches("[\\w-]{22}\\.[0-9]{1,11}\\.[\\w-]{22}"))
            throw new RuleViolation("applications.form-old");
        int last = key.lastIndexOf('.');
        var drawn = key.substring(0, last);
        var drawnAt = Instant.ofEpochSecond(Long.parseLong(drawn.substring(drawn.indexOf('.') + 1)));
        if (!digest(drawn).equals(key.substring(last + 1))
                || drawnAt.plus(TAKEN_FOR).isBefore(now)) throw new RuleViolation("applications.form-old");
    }

    private String digest(String drawn) {
        return vault.digest("application.form", drawn).substring(0, DIGEST_CHARS);
    }
}
