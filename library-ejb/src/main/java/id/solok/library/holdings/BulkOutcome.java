package id.solok.library.holdings;

import id.solok.library.core.RuleViolation;
import java.io.Serializable;
import java.util.List;

/** How many copies change, or have changed, and which do not and why. */
public record BulkOutcome(int changed, List<Refused> refused) implements Serializable {
    private static final long serialVersionUID = 1;

    public BulkOutcome {
        refused = List.copyOf(refused);
    }

    /** A copy that stays as it is, with the reason's code and arguments. */
    public record Refused(String barcode, String title, String code, List<Object> args) implements Serializable {
        private static final long serialVersionUID = 1;

        static Refused of(Copy copy, RuleViolation reason) {
            return new Refused(copy.barcode(), copy.title(), reason.code(), reason.args());
        }
    }
}
