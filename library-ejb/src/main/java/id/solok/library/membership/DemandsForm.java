package id.solok.library.membership;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Reads what is typed of a type's demands; documents come as {@code document.<code>} with the number of their group. */
final class DemandsForm {
    private static final String DOCUMENT = "document.";
    private static final int TEN_YEARS = 3650;
    private static final int OLDEST = 150;

    private final Map<String, String> typed;
    private final Fields fields;

    private DemandsForm(Map<String, String> typed) {
        this.typed = typed;
        fields = new Fields(typed);
    }

    static Demands read(Map<String, String> typed, LocalDate today) {
        return new DemandsForm(typed).read(today);
    }

    private Demands read(LocalDate today) {
        var type = fields.required("type", 50);
        var from = fields.date("validFrom");
        fields.refuseIf(from == null, "validFrom", "core.required");
        fields.refuseIf(from != null && from.isBefore(today), "validFrom", "core.not-in-the-past");
        var days = number("validityDays", 1, TEN_YEARS, true);
        var window = number("renewalWindowDays", 0, TEN_YEARS, true);
        var least = number("minAge", 0, OLDEST, false);
        var most = number("maxAge", 0, OLDEST, false);
        var guardian = number("guardianUnderAge", 1, OLDEST, false);
        fields.refuseIf(least != null && most != null && least > most, "maxAge", "core.number-between", least, OLDEST);
        fields.throwIfAny();
        return new Demands(type, from, days, window, least, most, guardian, documents());
    }

    private Integer number(String field, int least, int most, boolean needed) {
        var text = needed ? fields.required(field, 10) : fields.text(field, 10);
        if (text == null) return null;
        boolean number = text.matches("[0-9]{1,6}");
        int value = number ? Integer.parseInt(text) : -1;
        fields.refuseIf(value < least || value > most, field, "core.number-between", least, most);
        return value;
    }

    private Map<String, Integer> documents() {
        Map<String, Integer> documents = new HashMap<>();
        typed.forEach((field, value) -> {
            if (field.startsWith(DOCUMENT) && value != null && value.matches("[1-9]"))
                documents.put(field.substring(DOCUMENT.length()), Integer.valueOf(value));
        });
        return documents;
    }
}
