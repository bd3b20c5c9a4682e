package id.solok.library.membership;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Set;

/** Reads what was typed, by the names of the fields, and collects what is wrong with it. */
final class Fields {
    private final Map<String, String> typed;
    private final InvalidInput.Collector problems = new InvalidInput.Collector();

    Fields(Map<String, String> typed) {
        this.typed = typed;
    }

    String text(String field, int most) {
        var text = Text.clean(typed.get(field));
        problems.atMost(text, most, field);
        return text;
    }

    String required(String field, int most) {
        var text = text(field, most);
        problems.required(text, field);
        return text;
    }

    String phone(String field) {
        return Phone.normalized(text(field, 30));
    }

    LocalDate date(String field) {
        var text = text(field, 10);
        if (text == null) return null;
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException noDate) {
            refuseIf(true, field, "core.not-a-date");
            return null;
        }
    }

    /** One of a few values; null when nothing was chosen. */
    String oneOf(String field, Set<String> values) {
        var text = Text.clean(typed.get(field));
        refuseIf(text != null && !values.contains(text), field, "core.required");
        return text;
    }

    void refuseIf(boolean wrong, String field, String code, Object... args) {
        problems.refuseIf(wrong, field, code, args);
    }

    void throwIfAny() {
        problems.throwIfAny();
    }
}
