package id.solok.library.calendar;

/** A national holiday, a day of collective leave, or a day off of the city or the province. */
public enum HolidayType {
    LIBUR,
    CUTI_BERSAMA,
    LOCAL
}
