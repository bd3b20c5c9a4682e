package id.solok.library.core;

import java.util.ArrayList;
import java.util.List;

/** Input that cannot be taken, with every problem at its field. */
public class InvalidInput extends RuleViolation {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;

    /** One problem: the field's name in the form or request, the message's key and arguments. */
    public record Problem(String field, String code, List<Object> args) {}

    public InvalidInput(List<Problem> problems) {
        super("core.invalid-input");
        this.problems = List.copyOf(problems);
    }

    public static InvalidInput at(String field, String code, Object... args) {
        return new InvalidInput(List.of(new Problem(field, code, List.of(args))));
    }

    public List<Problem> problems() {
        return problems == null ? List.of() : problems;
    }

    /** Collects problems and throws them together. */
    public static final class Collector {
        private final List<Problem> found = new ArrayList<>();

        public Collector refuseIf(boolean wrong, String field, String code, Object... args) {
            if (wrong) found.add(new Problem(field, code, List.of(args)));
            return this;
        }

        public Collector required(String value, String field) {
            return refuseIf(value == null || value.isBlank(), field, "core.required");
        }

        public Collector atMost(String value, int length, String field) {
            return refuseIf(value != null && value.length() > length, field, "core.too-long", length);
        }

        public void throwIfAny() {
            if (!found.isEmpty()) throw new InvalidInput(found);
        }
    }
}
