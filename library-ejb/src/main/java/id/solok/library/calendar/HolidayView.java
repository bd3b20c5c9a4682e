package id.solok.library.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;

/** A holiday as it is read; {@code closes} says whether the library is closed on it. */
public record HolidayView(
        long id, int version, LocalDate day, String nameId, String nameEn, HolidayType type, boolean closes)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
