package id.solok.library.holdings;

import java.util.Locale;

/** A lending class with its name in both languages; what does not lend stays in the house. */
public record LendingClassView(String code, String nameId, String nameEn, boolean lends) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
