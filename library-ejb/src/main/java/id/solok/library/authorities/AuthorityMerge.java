package id.solok.library.authorities;

import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** The authority record of a survivor while it takes in the forms and neighbours of another one. */
final class AuthorityMerge {
    private final FieldList fields;
    private final Clock clock;
    private final Set<Long> forms = new HashSet<>();
    private final Set<Long> neighbours = new HashSet<>();

    AuthorityMerge(Record survivor, Clock clock) {
        this.clock = clock;
        fields = new FieldList(survivor);
        forms.add(key(AuthorityContent.established(survivor).orElseThrow()));
        AuthorityContent.seeFrom(survivor).forEach(field -> forms.add(key(field)));
        AuthorityContent.seeAlso(survivor).forEach(field -> neighbours.add(key(field)));
    }

    Record with(Record other) {
        var established = AuthorityContent.established(other).orElseThrow();
        add(AuthoritySheet.placed('4', established), forms);
        AuthorityContent.seeFrom(other).forEach(field -> add(field, forms));
        // the two do not point at each other any more
        AuthorityContent.seeAlso(fields.record()).stream()
                .filter(field -> key(field) == key(established))
                .forEach(fields::remove);
        AuthorityContent.seeAlso(other).stream()
                .filter(field -> !forms.contains(key(field)))
                .forEach(field -> add(field, neighbours));
        fields.stamp(clock);
        return fields.record();
    }

    private void add(DataField field, Set<Long> known) {
        if (known.add(key(field))) fields.add(field);
    }

    private static long key(DataField field) {
        return HeadingForm.of(field).orElseThrow().key();
    }
}
