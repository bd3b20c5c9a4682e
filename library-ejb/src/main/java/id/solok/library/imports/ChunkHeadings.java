package id.solok.library.imports;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityIntake;
import id.solok.library.authorities.HeadingControl;
import id.solok.library.marc.MarcEntry;
import id.solok.library.marc.MarcProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The authorities' part of an import: authority records are handed over, headings put into their established form. */
@ApplicationScoped
class ChunkHeadings {
    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityIntake intake;

    /** Stores the authority records of a chunk and counts them with the others. */
    void takeAuthorities(ImportChunk chunk, MarcImport run, String actor) {
        var entries = chunk.authorities();
        if (entries.isEmpty()) return;
        var records = entries.stream().map(MarcEntry::record).toList();
        var taken = run.dryRun() ? intake.preview(records) : intake.take(records, actor, run.id());
        for (int i = 0; i < taken.size(); i++) {
            var entry = entries.get(i);
            switch (taken.get(i).outcome()) {
                case CREATED -> {
                    chunk.created(1);
                    chunk.warnOfReading(entry);
                }
                case SKIPPED -> chunk.skipped(1);
                case REFUSED -> chunk.refuse(entry, taken.get(i).problem());
            }
        }
    }

    /** Puts headings that stand in another form into the established one, when the rules of the import ask for it. */
    void correct(ImportChunk chunk, MarcImport run) {
        if (!run.rules().correctHeadings()) return;
        List<Long> keys = chunk.pending().stream()
                .flatMap(item -> item.draft().headingKeys().stream())
                .distinct()
                .toList();
        var controlled = authorities.controlled(keys);
        if (controlled.values().stream().allMatch(each -> each.preferred())) return;
        chunk.pending().replaceAll(item -> {
            var changes = HeadingControl.correct(item.draft().record(), controlled);
            chunk.headings(changes.size());
            for (var change : changes)
                chunk.warn(
                        item.entry(),
                        new MarcProblem(
                                "imports.heading-corrected", List.of(change.tag(), change.from(), change.to())));
            return changes.isEmpty()
                    ? item
                    : new ImportItem(item.entry(), item.draft().changed());
        });
    }
}
