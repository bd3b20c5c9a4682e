package id.solok.library.authorities;

import java.time.Instant;
import java.util.List;

/**
 * An authority as it is read.
 *
 * @param mergedInto the authority that took its place, or null
 */
public record AuthorityView(
        long id,
        int version,
        HeadingKind kind,
        String heading,
        String controlNumber,
        List<SeeFrom> seeFrom,
        List<Neighbour> seeAlso,
        List<Target> sameHeading,
        List<String> scopeNotes,
        List<String> sources,
        List<String> otherNotes,
        Long mergedInto,
        Instant updatedAt,
        String updatedBy) {

    /** An authority that is pointed to. */
    public record Target(long authorityId, HeadingKind kind, String heading) {}

    /** Another form that leads here, and the other authorities to which it leads as well. */
    public record SeeFrom(String heading, List<Target> others) {}

    /** A heading to be seen too; the targets are the authorities it leads to: none when it has no authority here. */
    public record Neighbour(HeadingKind kind, String heading, Relation relation, List<Target> targets) {}
}
