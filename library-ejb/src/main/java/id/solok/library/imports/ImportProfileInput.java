package id.solok.library.imports;

import id.solok.library.core.Text;
import java.util.List;

/** What is typed of a profile; the rules are asked in their order, holdings are null when copies are not taken. */
public record ImportProfileInput(
        String name,
        List<MatchRule> matchRules,
        OnMatch onMatch,
        String protectedFields,
        boolean correctHeadings,
        HoldingsMapping holdings) {
    public ImportProfileInput {
        name = Text.clean(name);
        matchRules =
                matchRules == null ? List.of() : matchRules.stream().distinct().toList();
        protectedFields = Text.cleanOrEmpty(protectedFields);
    }
}
