package id.solok.library.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** A day of other hours as it is read; {@code branch} is null when it is every branch's. */
public record SpecialDayView(
        long id, String branch, LocalDate day, LocalTime opens, LocalTime closes, String reasonId, String reasonEn)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public String reason(Locale locale) {
        return locale.getLanguage().equals("en") ? reasonEn : reasonId;
    }
}
