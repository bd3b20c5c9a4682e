package id.solok.library.calendar;

import jakarta.persistence.Embeddable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The hours of one weekday in a plan. */
@Embeddable
public class PlanHours {
    private int weekday;
    private LocalTime opens;
    private LocalTime closes;

    protected PlanHours() {}

    PlanHours(DayHours hours) {
        weekday = hours.day().getValue();
        opens = hours.opens();
        closes = hours.closes();
    }

    DayHours hours() {
        return new DayHours(DayOfWeek.of(weekday), opens, closes);
    }
}
