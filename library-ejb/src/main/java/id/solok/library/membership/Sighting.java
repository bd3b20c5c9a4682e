package id.solok.library.membership;

import java.io.Serializable;
import java.util.List;

/** What looks odd in the data of a person, and who may be the same; both can be right. */
public record Sighting(List<Warning> warnings, List<Suspect> suspects) implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean clear() {
        return warnings.isEmpty() && suspects.isEmpty();
    }
}
