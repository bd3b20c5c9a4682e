package id.solok.library.authorities.batch;

import id.solok.library.catalog.HeadingWork;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Corrects the headings of a chunk of records and says how far the run is, in the chunk's transaction. */
@Named
@Dependent
public class HeadingWriter extends AbstractItemWriter {
    @Inject
    private HeadingWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private RunParameters parameters;

    @Inject
    private StepContext step;

    @Override
    public void writeItems(List<Object> ids) {
        work.correct(parameters.run(), ids.stream().map(Long.class::cast).toList(), parameters.actor());
        var place = (HeadingBearerReader.Place) step.getTransientUserData();
        queue.progress(parameters.run(), place.done(), place.total());
    }
}
