package id.solok.library.calendar;

import java.time.LocalDate;

/** The years the calendar is kept for; a day outside of them is a slip of the pen. */
final class CalendarYears {
    static final int FIRST = 2000;
    static final int LAST = 2099;

    private CalendarYears() {}

    static boolean holds(LocalDate day) {
        return day.getYear() >= FIRST && day.getYear() <= LAST;
    }
}
