package id.solok.library.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;

/** The days on which offices work, from a day on: the first days of the week, without those that are off. */
public final class WorkingDays {
    private final int daysAWeek;
    private final Set<LocalDate> off;
    private final ZoneId zone;

    WorkingDays(int daysAWeek, Set<LocalDate> off, ZoneId zone) {
        this.daysAWeek = daysAWeek;
        this.off = Set.copyOf(off);
        this.zone = zone;
    }

    public boolean isWorking(LocalDate day) {
        return day.getDayOfWeek().getValue() <= daysAWeek && !off.contains(day);
    }

    /** The day itself when it is a working day, else the next one. */
    public LocalDate sameOrNext(LocalDate day) {
        var found = day;
        while (!isWorking(found)) found = found.plusDays(1);
        return found;
    }

    /** The {@code count}-th working day after {@code day}. */
    public LocalDate plus(LocalDate day, int count) {
        var found = day;
        for (int i = 0; i < count; i++) found = sameOrNext(found.plusDays(1));
        return found;
    }

    /** How many working days there are after {@code after}, up to and with {@code until}. */
    public long between(LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) return 0;
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(this::isWorking)
                .count();
    }

    /** The end of the {@code count}-th working day after the day of {@code start}: what comes at that moment is late. */
    public Instant deadline(Instant start, int count) {
        var last = plus(LocalDate.ofInstant(start, zone), count);
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
