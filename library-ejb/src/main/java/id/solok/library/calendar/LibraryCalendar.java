package id.solok.library.calendar;

import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The one calculator of days: when a branch is open, and until when something must be done. Each answer costs the same
 * few statements however far it looks; who asks often takes {@link #from} or {@link #workingDays} once.
 */
@Stateless
@PermitAll
public class LibraryCalendar {
    @Inject
    private CalendarRows rows;

    @Inject
    private DaysOff daysOff;

    @Inject
    private ClosureLock lock;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /** The calendar of every branch from a day on; one statement. */
    public OpenDays from(LocalDate day) {
        return rows.from(day);
    }

    /** The hours of a branch on a day, and why it is closed. */
    public OpenDay day(String branch, LocalDate day) {
        return from(day).on(branch, day);
    }

    public boolean isOpen(String branch, LocalDate day) {
        return day(branch, day).open();
    }

    /** The first open day after {@code day}; empty where the branch never opens. */
    public Optional<LocalDate> nextOpen(String branch, LocalDate day) {
        return from(day).nextOpen(branch, day);
    }

    /** Where something falls due that was meant for {@code day}: that day, or the next open one. */
    public LocalDate dueOn(String branch, LocalDate day) {
        return from(day).dueOn(branch, day);
    }

    /** The {@code count}-th open day after {@code day}; empty where the branch never opens. */
    public Optional<LocalDate> plusOpenDays(String branch, LocalDate day, int count) {
        return from(day).plusOpenDays(branch, day, count);
    }

    /** How many open days there are after {@code after}, up to and with {@code until}. */
    public long openDaysBetween(String branch, LocalDate after, LocalDate until) {
        return from(after).openDaysBetween(branch, after, until);
    }

    /** The working days from a day on, by the settings in force on it. */
    public WorkingDays workingDays(LocalDate day) {
        boolean leaveIsWork = settings.number(SettingName.COLLECTIVE_LEAVE_IS_WORK, day) == 1;
        return new WorkingDays(
                settings.number(SettingName.WORKING_DAYS_A_WEEK, day), daysOff.from(day, leaveIsWork), clock.getZone());
    }

    /** The end of the {@code count}-th working day after the day of {@code start}. */
    public Deadline workingDaysAfter(Instant start, int count) {
        var day = LocalDate.ofInstant(start, clock.getZone());
        return new Deadline(workingDays(day).deadline(start, count));
    }

    /**
     * Until this transaction ends no closure is applied or taken back. To be called before a day is computed that is
     * then promised and kept, so that no closure misses it.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void hold() {
        lock.share();
    }
}
