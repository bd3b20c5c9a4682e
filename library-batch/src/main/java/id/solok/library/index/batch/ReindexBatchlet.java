package id.solok.library.index.batch;

import id.solok.library.index.IndexWork;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Builds a fresh index while searches go on; begun again after a crash, it starts from the first record. */
@Named
@Dependent
public class ReindexBatchlet extends AbstractBatchlet {
    private static final int TOLD_EVERY = 5_000;

    @Inject
    private IndexWork index;

    @Inject
    private JobQueue queue;

    @Inject
    private RunParameters parameters;

    private long told;

    @Override
    public String process() {
        long total = index.total();
        index.rebuild(done -> tell(done, total));
        queue.progress(parameters.run(), total, total);
        return "COMPLETED";
    }

    private void tell(long done, long total) {
        if (done - told < TOLD_EVERY) return;
        told = done;
        queue.progress(parameters.run(), done, Math.max(done, total));
    }
}
