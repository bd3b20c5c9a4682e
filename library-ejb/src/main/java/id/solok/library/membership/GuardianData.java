package id.solok.library.membership;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What is typed of a guardian: the card of a member, or a name and a telephone number. */
public record GuardianData(String card, String name, String phone, GuardianRelation relation) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Reads a form by the names of its fields. */
    public static GuardianData read(Map<String, String> typed) {
        var fields = new Fields(typed);
        var relations = Arrays.stream(GuardianRelation.values()).map(Enum::name).collect(Collectors.toSet());
        var relation = fields.oneOf("guardianRelation", relations);
        var data = new GuardianData(
                fields.text("guardianCard", 30),
                fields.text("guardianName", 200),
                fields.phone("guardianPhone"),
                relations.contains(String.valueOf(relation)) ? GuardianRelation.valueOf(relation) : null);
        fields.throwIfAny();
        return data;
    }

    boolean isEmpty() {
        return card == null && name == null && phone == null;
    }

    void check(Fields problems, boolean needed) {
        if (!needed && isEmpty()) return;
        problems.refuseIf(card == null && name == null, "guardianName", "membership.guardian-needed");
        problems.refuseIf(card == null && phone == null, "guardianPhone", "membership.guardian-phone-needed");
        problems.refuseIf(relation == null, "guardianRelation", "core.required");
    }
}
