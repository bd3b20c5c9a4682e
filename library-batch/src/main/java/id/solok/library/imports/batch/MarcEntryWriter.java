package id.solok.library.imports.batch;

import id.solok.library.imports.ImportWork;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.batch.RunParameters;
import id.solok.library.marc.MarcEntry;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Stores a chunk of entries and how far the run is, in the chunk's transaction. */
@Named
@Dependent
public class MarcEntryWriter extends AbstractItemWriter {
    @Inject
    private ImportWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private RunParameters parameters;

    @Inject
    private StepContext step;

    @Override
    public void writeItems(List<Object> items) {
        var progress = (MarcEntryReader.Progress) step.getTransientUserData();
        var file = progress.file();
        work.store(
                file.id(),
                parameters.actor(),
                items.stream().map(MarcEntry.class::cast).toList());
        queue.progress(parameters.run(), progress.content().position(), file.size());
    }
}
