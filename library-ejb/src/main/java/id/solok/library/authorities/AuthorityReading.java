package id.solok.library.authorities;

import id.solok.library.authorities.AuthorityView.Neighbour;
import id.solok.library.authorities.AuthorityView.SeeFrom;
import id.solok.library.authorities.AuthorityView.Target;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Reads an authority for a page: which keys it needs to have looked up, and what it says once they are. */
final class AuthorityReading {
    private static final String[] OTHER_NOTES = {"665", "667", "675", "678", "681"};

    private final Authority authority;
    private final Record record;

    AuthorityReading(Authority authority) {
        this.authority = authority;
        record = authority.marc();
    }

    /** The keys of all headings of the authority. */
    Collection<Long> keys() {
        List<Long> keys = new ArrayList<>();
        keys.add(authority.headingKey());
        AuthorityContent.seeFrom(record).forEach(field -> keys.add(key(field)));
        AuthorityContent.seeAlso(record).forEach(field -> keys.add(key(field)));
        return keys;
    }

    AuthorityView view(List<Lead> leads) {
        Map<Long, List<Target>> others = leads.stream()
                .filter(lead -> lead.authorityId() != authority.id())
                .collect(Collectors.groupingBy(
                        Lead::key,
                        Collectors.mapping(
                                lead -> new Target(lead.authorityId(), lead.kind(), lead.heading()),
                                Collectors.toList())));
        return new AuthorityView(
                authority.id(),
                authority.version(),
                authority.kind(),
                authority.heading(),
                authority.controlNumber(),
                AuthorityContent.seeFrom(record).stream()
                        .map(field -> new SeeFrom(HeadingText.of(field), of(others, key(field))))
                        .toList(),
                AuthorityContent.seeAlso(record).stream()
                        .map(field -> neighbour(field, others))
                        .toList(),
                of(others, authority.headingKey()),
                HeadingNotes.of(record, "680"),
                HeadingNotes.of(record, "670"),
                HeadingNotes.of(record, OTHER_NOTES),
                authority.mergedInto(),
                authority.updatedAt(),
                authority.updatedBy());
    }

    private static Neighbour neighbour(DataField field, Map<Long, List<Target>> others) {
        var said = AuthoritySheet.seeAlso(field);
        return new Neighbour(said.kind(), said.heading(), said.relation(), of(others, key(field)));
    }

    private static List<Target> of(Map<Long, List<Target>> others, long key) {
        return others.getOrDefault(key, List.of());
    }

    private static long key(DataField field) {
        return HeadingForm.of(field).orElseThrow().key();
    }
}
