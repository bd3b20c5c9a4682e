package id.solok.library.holdings;

import java.util.Locale;

/** A room with its name in both languages, and the branch it is in. */
public record RoomView(String code, String nameId, String nameEn, String branch) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
