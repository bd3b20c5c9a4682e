package id.solok.library.calendar.web;

import id.solok.library.calendar.DayHours;
import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalTime;

/** The fields of one weekday's hours; both empty when closed. */
public class WeekdayForm implements Serializable {
    private static final long serialVersionUID = 1;

    private final DayOfWeek day;
    private LocalTime opens;
    private LocalTime closes;

    WeekdayForm(DayHours hours) {
        day = hours.day();
        opens = hours.opens();
        closes = hours.closes();
    }

    DayHours hours() {
        return new DayHours(day, opens, closes);
    }

    public DayOfWeek getDay() {
        return day;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime newOpens) {
        opens = newOpens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime newCloses) {
        closes = newCloses;
    }
}
