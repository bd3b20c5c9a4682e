package id.solok.library.membership;

import java.io.Serializable;
import java.util.Locale;

/** A kind of member with its name in both languages. */
public record MemberTypeView(String code, String nameId, String nameEn) implements Serializable {
    private static final long serialVersionUID = 1;

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
