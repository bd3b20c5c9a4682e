package id.solok.library.membership;

import java.util.Locale;

/** A kind of member with its name in both languages. */
public record MemberTypeView(String code, String nameId, String nameEn, int validityDays) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
