package id.solok.library.calendar;

import java.util.Locale;

/** A branch as the calendar speaks of it; branches themselves belong to {@code holdings}. */
public record BranchName(String code, String nameId, String nameEn) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
