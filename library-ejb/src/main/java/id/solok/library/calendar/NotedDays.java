package id.solok.library.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/** Days that are not as the week says, and why; closed when {@code opens} is null. */
public record NotedDays(
        DayKind kind,
        LocalDate first,
        LocalDate last,
        LocalTime opens,
        LocalTime closes,
        String reasonId,
        String reasonEn) {
    public boolean open() {
        return opens != null;
    }

    public boolean oneDay() {
        return first.equals(last);
    }

    public String reason(Locale locale) {
        return locale.getLanguage().equals("en") ? reasonEn : reasonId;
    }
}
