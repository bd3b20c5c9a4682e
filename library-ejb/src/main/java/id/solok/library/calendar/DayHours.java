package id.solok.library.calendar;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The hours of one weekday; both times null when closed. */
public record DayHours(DayOfWeek day, LocalTime opens, LocalTime closes) implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean open() {
        return opens != null;
    }

    public boolean openAt(LocalTime time) {
        return open() && !time.isBefore(opens) && time.isBefore(closes);
    }
}
