package id.solok.library.holdings;

import java.util.Locale;

/** A branch with its name in both languages. */
public record BranchView(String code, String nameId, String nameEn, BranchKind kind) {
    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
