package id.solok.library.exports.batch;

import id.solok.library.exports.ExportRun;
import id.solok.library.exports.ExportWork;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;

/** Writes the export that the run is for. */
@Named
@Dependent
public class RecordExportBatchlet extends AbstractBatchlet {
    @Inject
    private ExportWork work;

    @Inject
    private JobQueue queue;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() throws IOException {
        long run = parameters.run();
        var order = work.begin(run);
        new ExportRun(work, order).write(done -> queue.progress(run, done, Math.max(done, order.total())));
        return "COMPLETED";
    }
}
