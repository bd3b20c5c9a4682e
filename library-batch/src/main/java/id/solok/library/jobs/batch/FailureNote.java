package id.solok.library.jobs.batch;

import jakarta.batch.api.listener.AbstractStepListener;
import jakarta.batch.runtime.context.JobContext;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Keeps the reason why a step failed as the execution's exit status, for staff to read. */
@Named
@Dependent
public class FailureNote extends AbstractStepListener {
    private static final int LONGEST = 480;

    @Inject
    private JobContext job;

    @Inject
    private StepContext step;

    @Override
    public void afterStep() {
        Throwable cause = step.getException();
        if (cause == null) return;
        while (cause.getCause() != null && cause.getCause() != cause) cause = cause.getCause();
        var reason = step.getStepName() + ": " + cause;
        job.setExitStatus(reason.substring(0, Math.min(reason.length(), LONGEST)));
    }
}
