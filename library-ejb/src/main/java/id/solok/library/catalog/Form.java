package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import java.util.Arrays;
import java.util.Optional;

/** What kind of thing a record describes, as readers ask for it. */
public enum Form {
    BOOK("book"),
    SERIAL("serial"),
    LARGE_PRINT("large-print"),
    BRAILLE("braille"),
    AUDIO("audio"),
    DAISY("daisy"),
    MUSIC("music"),
    VIDEO("video"),
    EBOOK("e-book"),
    MAP("map"),
    SCORE("score"),
    KIT("kit"),
    OTHER("other");

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** The code in addresses, REST and the database. */
    public String code() {
        return code;
    }

    /** The word of the DCMI type vocabulary for things of this form. */
    public String dcmiType() {
        return switch (this) {
            case AUDIO, MUSIC -> "Sound";
            case VIDEO -> "MovingImage";
            case MAP -> "StillImage";
            case KIT -> "Collection";
            case OTHER -> "PhysicalObject";
            default -> "Text";
        };
    }

    static Form of(String code) {
        return known(code).orElseThrow(() -> InvalidInput.at("form", "catalog.no-such-form", code));
    }

    /** The form of this code, a book when nothing is said; empty when there is none. */
    public static Optional<Form> known(String code) {
        if (code == null || code.isBlank()) return Optional.of(BOOK);
        return Arrays.stream(values()).filter(form -> form.code.equals(code)).findFirst();
    }
}
