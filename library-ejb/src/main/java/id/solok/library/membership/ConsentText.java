package id.solok.library.membership;

import java.io.Serializable;
import java.util.Locale;

/** The words that are agreed to, in one version. */
public record ConsentText(long id, ConsentPurpose purpose, int version, String textId, String textEn)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public String text(Locale locale) {
        return locale.getLanguage().equals("en") ? textEn : textId;
    }
}
