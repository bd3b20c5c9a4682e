package id.solok.library.circulation;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;

/** The nightly job's side of what loans remember of people. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class LoanForgetting {
    @Inject
    private LoanHistory history;

    @Inject
    private Settings settings;

    /** Makes loans nameless that came back longer ago than the setting says, so many at once; returns how many. */
    public int forget(LocalDate today, int most) {
        var days = settings.number(SettingName.LOAN_HISTORY_DAYS, today);
        return history.forgetReturnedBefore(today.minusDays(days), most);
    }
}
