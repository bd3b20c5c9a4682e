package id.solok.library.catalog;

import id.solok.library.marc.MarcEntry;
import id.solok.library.marc.MarcProblem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Some entries of a file on their way in: which are new, what is said of them, and how they are counted. */
final class ImportChunk {
    private final long importId;
    private final int read;
    private final Map<MarcEntry, BibRecord> incoming = new LinkedHashMap<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private long refused;
    private long skipped;
    private long warned;

    ImportChunk(long importId, List<MarcEntry> entries, String actor, Instant now) {
        this.importId = importId;
        read = entries.size();
        for (var entry : entries) {
            if (entry.refused()) refuse(entry);
            else if (entry.authority()) refuse(without(entry, "marc.authority-record"));
            else incoming.put(entry, BibRecord.incoming(entry.record(), actor, now));
        }
    }

    Collection<String> sources() {
        return incoming.values().stream().map(BibRecord::sourceHash).toList();
    }

    Collection<String> controlNumbers() {
        return incoming.values().stream()
                .map(BibRecord::controlNumber)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Leaves out what is in the catalogue, and what stands twice in this chunk. */
    void skip(Collection<String> known) {
        Set<String> seen = new HashSet<>(known);
        incoming.values().removeIf(record -> !seen.add(record.sourceHash()));
        skipped = read - refused - incoming.size();
    }

    /** Says which of the new records carry a control number that stands on another record. */
    void warnOf(Collection<String> known) {
        Set<String> seen = new HashSet<>(known);
        incoming.forEach((entry, record) -> {
            List<MarcProblem> found = new ArrayList<>(entry.problems());
            var number = record.controlNumber();
            if (number != null && !seen.add(number))
                found.add(new MarcProblem("catalog.control-number-twice", List.of(number)));
            if (!found.isEmpty()) warned++;
            found.forEach(problem -> problems.add(new ImportProblem(importId, entry, problem)));
        });
    }

    Collection<BibRecord> fresh() {
        return incoming.values();
    }

    List<ImportProblem> problems() {
        return problems;
    }

    ImportTally tally() {
        return new ImportTally(read, incoming.size(), 0, skipped, refused, warned);
    }

    private static MarcEntry without(MarcEntry entry, String code) {
        var reason = List.of(new MarcProblem(code, List.of()));
        return new MarcEntry(entry.position(), entry.offset(), entry.identifier(), null, reason);
    }

    private void refuse(MarcEntry entry) {
        refused++;
        // the first problem is the reason
        problems.add(new ImportProblem(importId, entry, entry.problems().get(0)));
    }
}
