package id.solok.library.privacy;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.audit.AccessLog;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** The nightly job's side of the trail and of old requests: what is past its term goes. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Forgetting {
    @Inject
    private AccessLog accessLog;

    @Inject
    private RequestStore requests;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Removes entries of the trail past the term of the setting, so many at once; returns how many. */
    public int forgetTrail(int most) {
        return accessLog.removeBefore(term(), most);
    }

    /** Removes requests that were answered before the same term; returns how many. */
    public int forgetRequests() {
        return requests.removeAnsweredBefore(term());
    }

    private Instant term() {
        var days = settings.number(SettingName.ACCESS_LOG_DAYS, LocalDate.now(clock));
        return clock.instant().minus(Duration.ofDays(days));
    }
}
