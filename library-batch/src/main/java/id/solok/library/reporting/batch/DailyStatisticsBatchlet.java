package id.solok.library.reporting.batch;

import id.solok.library.jobs.batch.RunParameters;
import id.solok.library.reporting.Statistics;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Writes the statistics row of the job's day. */
@Named
@Dependent
public class DailyStatisticsBatchlet extends AbstractBatchlet {
    @Inject
    private Statistics statistics;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        statistics.compute(parameters.day());
        return "COMPLETED";
    }
}
