package id.solok.library.notices;

import static id.solok.library.core.SettingName.NOTICES_DIGEST_HOUR;
import static id.solok.library.core.SettingName.NOTICES_QUIET_FROM;
import static id.solok.library.core.SettingName.NOTICES_QUIET_UNTIL;
import static id.solok.library.core.SettingName.NOTICES_RETRY_FIRST_SECONDS;
import static id.solok.library.core.SettingName.NOTICES_RETRY_LONGEST_MINUTES;
import static id.solok.library.core.SettingName.NOTICES_TRIES;

import id.solok.library.core.Settings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The pace that the settings of today ask for. */
@ApplicationScoped
class Paces {
    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    Pace today() {
        var today = LocalDate.now(clock);
        return new Pace(
                settings.number(NOTICES_QUIET_FROM, today),
                settings.number(NOTICES_QUIET_UNTIL, today),
                settings.number(NOTICES_DIGEST_HOUR, today),
                settings.number(NOTICES_TRIES, today),
                Duration.ofSeconds(settings.number(NOTICES_RETRY_FIRST_SECONDS, today)),
                Duration.ofMinutes(settings.number(NOTICES_RETRY_LONGEST_MINUTES, today)));
    }
}
