package id.solok.library.applications;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.membership.MemberErasure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The nightly job's side of applicants who were refused. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ApplicantForgetting {
    @Inject
    private ApplicationStore store;

    @Inject
    private MemberErasure erasure;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Erases applicants who were refused longer ago than the setting says, so many at once; returns how many. */
    public int forget(int most) {
        var days = settings.number(SettingName.REFUSED_APPLICANTS_DAYS, LocalDate.now(clock));
        var gone = store.refusedBefore(clock.instant().minus(Duration.ofDays(days)), most);
        gone.forEach(erasure::erase);
        return gone.size();
    }
}
