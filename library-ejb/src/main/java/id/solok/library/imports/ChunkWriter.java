package id.solok.library.imports;

import id.solok.library.catalog.Intake;
import id.solok.library.marc.MarcEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes one chunk of a file through the rules of its import. */
@ApplicationScoped
class ChunkWriter {
    @Inject
    private Intake intake;

    @Inject
    private Previews previews;

    @Inject
    private ImportStore store;

    @Inject
    private HoldingsCopies holdings;

    @Inject
    private ChunkHeadings headings;

    void write(MarcImport run, String actor, List<MarcEntry> entries) {
        intake.begin();
        var chunk = new ImportChunk(run.id(), entries);
        headings.takeAuthorities(chunk, run, actor);
        skipSame(chunk, run);
        headings.correct(chunk, run);
        while (!chunk.pending().isEmpty()) new MatchRound(intake, previews, holdings, run, actor, chunk).go();
        chunk.problems().forEach(store::add);
        chunk.matches().forEach(store::add);
        run.add(chunk.tally());
    }

    // to the letter the same, in the catalogue, waiting for a person, or earlier in this file
    private void skipSame(ImportChunk chunk, MarcImport run) {
        var hashes = chunk.pending().stream()
                .map(item -> item.draft().sourceHash())
                .distinct()
                .toList();
        Set<String> seen = new HashSet<>(intake.sourcesAmong(hashes));
        seen.addAll(store.waitingSourcesAmong(hashes));
        if (run.dryRun()) seen.addAll(previews.sourcesAmong(run.id(), hashes));
        int before = chunk.pending().size();
        chunk.pending().removeIf(item -> !seen.add(item.draft().sourceHash()));
        chunk.skipped(before - chunk.pending().size());
    }
}
