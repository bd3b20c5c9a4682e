package id.solok.library.catalog;

import java.util.Locale;

/** A room with its name in both languages. */
public record RoomView(String code, String nameId, String nameEn) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
