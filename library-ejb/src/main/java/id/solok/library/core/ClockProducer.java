package id.solok.library.core;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The city's time: every date in the system is computed in Asia/Jakarta. */
@ApplicationScoped
public class ClockProducer {
    public static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    @Produces
    Clock clock() {
        return Clock.system(JAKARTA);
    }
}
