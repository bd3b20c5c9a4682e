package id.solok.library.authorities;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/**
 * Brings the headings of a bibliographic record to their preferred forms. The whole heading is looked at first, then it
 * without subdivisions, then the name without the work's title; what stands in its preferred form is left alone.
 */
public final class HeadingControl {
    // the series as the book has it is a transcription, not a heading
    private static final String TRANSCRIBED = "490";

    private HeadingControl() {}

    /** Changes the record itself; fields that are not named in the answer are untouched. */
    public static List<HeadingChange> correct(Record record, Map<Long, Controlled> controlled) {
        List<HeadingChange> changes = new ArrayList<>();
        for (var field : record.getDataFields())
            if (!field.getTag().equals(TRANSCRIBED))
                HeadingKind.ofField(field.getTag())
                        .flatMap(kind -> correct(kind, field, controlled))
                        .ifPresent(changes::add);
        return changes;
    }

    private static Optional<HeadingChange> correct(
            HeadingKind kind, DataField field, Map<Long, Controlled> controlled) {
        for (var codes : HeadingKeys.parts(kind)) {
            var found = HeadingKeys.of(kind, field, codes).map(controlled::get).orElse(null);
            if (found == null) continue;
            return found.preferred() ? Optional.empty() : replace(field, codes, found);
        }
        return Optional.empty();
    }

    private static Optional<HeadingChange> replace(DataField field, String codes, Controlled found) {
        var tag = HeadingTag.of(field.getTag(), found.kind());
        if (tag.isEmpty()) return Optional.empty();
        var from = HeadingText.of(field);
        var was = field.toString();
        var tagBefore = field.getTag();
        new HeadingReplacement(field, codes).put(tag.get(), found);
        return field.toString().equals(was)
                ? Optional.empty()
                : Optional.of(new HeadingChange(tagBefore, from, HeadingText.of(field), found.authorityId()));
    }
}
