package id.solok.library.jobs.batch;

import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.context.JobContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Properties;

/** What the dispatcher handed to the job that is running. */
@Dependent
public class RunParameters {
    @Inject
    private JobContext job;

    private Properties all;

    /** The id of the job run. */
    public long run() {
        return Long.parseLong(all().getProperty("run"));
    }

    /** The id of the thing the job is for. */
    public long subject() {
        return Long.parseLong(all().getProperty("subject"));
    }

    /** Who asked for the job. */
    public String actor() {
        return all().getProperty("actor");
    }

    /** The day a timer's job is for. */
    public LocalDate day() {
        return LocalDate.parse(all().getProperty("occasion"));
    }

    private Properties all() {
        if (all == null) all = BatchRuntime.getJobOperator().getParameters(job.getExecutionId());
        return all;
    }
}
