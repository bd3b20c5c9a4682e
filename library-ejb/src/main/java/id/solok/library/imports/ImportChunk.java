package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import id.solok.library.marc.MarcEntry;
import id.solok.library.marc.MarcProblem;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Some entries of a file on their way in: which still wait for their fate, what is said of them, how they are counted. */
final class ImportChunk {
    private final long importId;
    private final int read;
    private final List<ImportItem> pending = new ArrayList<>();
    private final List<MarcEntry> authorities = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final List<ImportMatch> matches = new ArrayList<>();
    private final Set<Long> warned = new HashSet<>();
    private long created;
    private long updated;
    private long skipped;
    private long refused;
    private long waiting;
    private long copies;
    private long headings;

    ImportChunk(long importId, List<MarcEntry> entries) {
        this.importId = importId;
        read = entries.size();
        for (var entry : entries) {
            if (entry.refused()) refuse(entry, entry.problems().get(0));
            else if (entry.authority()) authorities.add(entry);
            else pending.add(new ImportItem(entry, Draft.of(entry.record())));
        }
    }

    /** The records whose fate is not decided yet, in the order of the file. */
    List<ImportItem> pending() {
        return pending;
    }

    List<MarcEntry> authorities() {
        return authorities;
    }

    void refuse(MarcEntry entry, MarcProblem reason) {
        refused++;
        problems.add(new ImportProblem(importId, entry, reason, true));
    }

    void warn(MarcEntry entry, MarcProblem problem) {
        warned.add(entry.position());
        problems.add(new ImportProblem(importId, entry, problem, false));
    }

    /** Says what the reading had to repair or guess. */
    void warnOfReading(MarcEntry entry) {
        entry.problems().forEach(problem -> warn(entry, problem));
    }

    void matched(ImportItem item, Match match, MatchOutcome outcome) {
        matches.add(new ImportMatch(importId, item, match, outcome));
        switch (outcome) {
            case SKIPPED, UNCHANGED -> skipped++;
            case OVERLAID -> updated++;
            case WAITING -> waiting++;
            case ADDED -> {}
        }
    }

    void created(long count) {
        created += count;
    }

    void skipped(long count) {
        skipped += count;
    }

    void copies(long count) {
        copies += count;
    }

    void headings(long count) {
        headings += count;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    List<ImportMatch> matches() {
        return matches;
    }

    ImportTally tally() {
        return new ImportTally(read, created, updated, skipped, refused, warned.size(), waiting, copies, headings);
    }
}
