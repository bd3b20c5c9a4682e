package id.solok.library.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;

/**
 * One day of one branch: its hours, both times null when closed, what decides them, and why in both languages; the
 * reasons are null where the week alone decides.
 */
public record OpenDay(
        LocalDate day, LocalTime opens, LocalTime closes, DayKind kind, String reasonId, String reasonEn) {
    public boolean open() {
        return opens != null;
    }

    public boolean openAt(LocalTime time) {
        return open() && !time.isBefore(opens) && time.isBefore(closes);
    }

    public String reason(Locale locale) {
        return locale.getLanguage().equals("en") ? reasonEn : reasonId;
    }
}
