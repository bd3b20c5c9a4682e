package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;

/** What is typed of a branch or room: its code, and its name in both languages; without an English name both are one. */
public record PlaceInput(String code, String nameId, String nameEn) {
    private static final int LONGEST = 100;

    public PlaceInput {
        code = Text.clean(code);
        nameId = Text.clean(nameId);
        nameEn = Text.clean(nameEn);
        if (nameEn == null) nameEn = nameId;
    }

    void check() {
        names().required(code, "code")
                .refuseIf(code != null && !code.matches("[a-z0-9-]{1,30}"), "code", "catalog.place-code-form")
                .throwIfAny();
    }

    void checkNames() {
        names().throwIfAny();
    }

    private InvalidInput.Collector names() {
        return new InvalidInput.Collector()
                .required(nameId, "nameId")
                .atMost(nameId, LONGEST, "nameId")
                .atMost(nameEn, LONGEST, "nameEn");
    }
}
