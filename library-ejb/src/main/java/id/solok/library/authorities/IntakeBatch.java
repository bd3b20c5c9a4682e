package id.solok.library.authorities;

import id.solok.library.marc.MarcProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marc4j.marc.Record;

/** Some authority records of a file on their way in: which are new, and why the others are not taken. */
final class IntakeBatch {
    // null for a record without a heading
    private final List<Authority> incoming = new ArrayList<>();
    private final List<Authority> fresh = new ArrayList<>();
    private final List<Taken> outcome = new ArrayList<>();

    IntakeBatch(List<Record> records, String actor, Instant now) {
        for (var record : records)
            incoming.add(AuthorityContent.of(record)
                    .map(content -> Authority.incoming(record, content, actor, now))
                    .orElse(null));
    }

    Collection<String> sources() {
        return incoming.stream()
                .filter(Objects::nonNull)
                .map(Authority::sourceHash)
                .distinct()
                .toList();
    }

    Collection<Long> keys() {
        return incoming.stream()
                .filter(Objects::nonNull)
                .map(Authority::headingKey)
                .distinct()
                .toList();
    }

    /** Decides on each record, given which sources and preferred headings are there already. */
    void decide(Set<String> knownSources, Set<Long> knownKeys) {
        var sources = new HashSet<>(knownSources);
        var keys = new HashSet<>(knownKeys);
        for (var authority : incoming) outcome.add(decide(authority, sources, keys));
    }

    private Taken decide(Authority authority, Set<String> sources, Set<Long> keys) {
        if (authority == null) return Taken.refused(new MarcProblem("authorities.no-heading", List.of()));
        if (!sources.add(authority.sourceHash())) return Taken.skipped();
        if (!keys.add(authority.headingKey()))
            return Taken.refused(new MarcProblem("authorities.heading-exists", List.of(authority.heading())));
        fresh.add(authority);
        return null;
    }

    Collection<Authority> fresh() {
        return fresh;
    }

    /** Why records were refused. */
    List<MarcProblem> reasons() {
        return outcome.stream()
                .filter(taken -> taken != null && taken.problem() != null)
                .map(Taken::problem)
                .toList();
    }

    /** What became of each record; the new ones have their ids once they are stored. */
    List<Taken> outcome() {
        var stored = fresh.iterator();
        return outcome.stream()
                .map(taken -> taken == null ? Taken.created(stored.next().id()) : taken)
                .toList();
    }

    /** As {@link #outcome}, when nothing is stored. */
    List<Taken> preview() {
        return outcome.stream()
                .map(taken -> taken == null ? new Taken(Taken.Outcome.CREATED, null, null) : taken)
                .toList();
    }
}
