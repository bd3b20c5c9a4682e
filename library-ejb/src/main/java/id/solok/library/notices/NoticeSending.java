package id.solok.library.notices;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Carries what is due out of the outbox; several servers may do so at once. */
@Stateless
@RolesAllowed(BATCH)
public class NoticeSending {
    private static final int ROUNDS_AT_MOST = 20;

    @Inject
    private Claims claims;

    @Inject
    private Dispatch dispatch;

    @Inject
    private Upkeep upkeep;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** Sends what is due by one channel; no transaction is open while it does. Returns how many tries it made. */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int sendDue(Channel channel) {
        takeOver(channel);
        int tried = 0;
        for (int round = 0; round < ROUNDS_AT_MOST; round++) {
            var sender = UUID.randomUUID();
            int taken = claims.take(sender, channel);
            if (taken == 0) return tried;
            dispatch.send(sender, channel, claims.held(sender));
            tried += taken;
        }
        return tried;
    }

    private void takeOver(Channel channel) {
        var sender = UUID.randomUUID();
        if (claims.takeOver(sender, channel) > 0) dispatch.lost(claims.held(sender));
    }

    /** Removes notices older than the setting says, if nothing of them is still to be sent; returns how many. */
    public int removeOld() {
        var today = LocalDate.now(clock);
        var first = today.minusDays(settings.number(SettingName.NOTICES_KEPT_DAYS, today));
        return upkeep.removeToldBefore(first.atStartOfDay(clock.getZone()).toInstant());
    }
}
