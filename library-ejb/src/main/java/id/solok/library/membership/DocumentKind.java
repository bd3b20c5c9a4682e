package id.solok.library.membership;

import java.io.Serializable;
import java.util.Locale;

/** A kind of document that proves who somebody is or where they belong. */
public record DocumentKind(String code, String nameId, String nameEn) implements Serializable {
    private static final long serialVersionUID = 1;

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
