package id.solok.library.authorities.web;

import java.io.Serializable;
import java.util.Locale;

/** A field that somebody else changed meanwhile; {@code kept} when the typed text was left as it is. */
public record HeadingClash(String field, String now, boolean kept) implements Serializable {
    /** The message key of the field's name. */
    public String label() {
        return "authorities.field-" + field.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
