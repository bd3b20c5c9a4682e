package id.solok.library.calendar;

import java.io.Serializable;
import java.time.LocalDate;

/** How a file and the calendar differ in a day; {@code here} is null for a new day, {@code there} for a missing one. */
public record HolidayDifference(Kind kind, LocalDate day, HolidayView here, HolidayInput there)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** The file has a day more, says something else of a day, says the same, or lacks a day. */
    public enum Kind {
        NEW,
        DIFFERENT,
        SAME,
        MISSING
    }

    static HolidayDifference of(HolidayView here, HolidayInput there) {
        boolean same = here != null
                && here.type() == there.type()
                && here.nameId().equals(there.nameId())
                && (here.nameEn().equals(there.nameEn()) || there.nameEn().equals(there.nameId()));
        var kind = here == null ? Kind.NEW : same ? Kind.SAME : Kind.DIFFERENT;
        return new HolidayDifference(kind, there.day(), here, there);
    }

    static HolidayDifference missing(HolidayView here) {
        return new HolidayDifference(Kind.MISSING, here.day(), here, null);
    }
}
