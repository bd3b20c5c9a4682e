package id.solok.library.authorities;

import id.solok.library.core.Text;
import java.util.Optional;
import org.marc4j.marc.DataField;

/** One form of a heading: what it names, how it reads, and the key by which it is compared. */
public record HeadingForm(HeadingKind kind, String heading, long key) {
    private static final int SORTED_BY = 300;

    /** The form that a 1XX, 4XX or 5XX field of an authority record holds; empty when there is no text to go by. */
    static Optional<HeadingForm> of(DataField field) {
        return HeadingKind.ofAuthorityField(field.getTag()).flatMap(kind -> of(kind, field));
    }

    private static Optional<HeadingForm> of(HeadingKind kind, DataField field) {
        var keys = HeadingKeys.of(kind, field);
        return keys.isEmpty()
                ? Optional.empty()
                : Optional.of(new HeadingForm(kind, HeadingText.of(field), keys.get(0)));
    }

    /** The text as it is sorted and sought. */
    String folded() {
        var folded = Text.folded(heading);
        return folded.length() <= SORTED_BY ? folded : folded.substring(0, folded.offsetByCodePoints(0, SORTED_BY / 2));
    }
}
