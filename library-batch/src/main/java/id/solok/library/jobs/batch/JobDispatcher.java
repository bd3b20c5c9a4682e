package id.solok.library.jobs.batch;

import id.solok.library.core.Roles;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.JobRunView;
import id.solok.library.jobs.JobState;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.batch.operations.BatchRuntimeException;
import jakarta.batch.operations.JobOperator;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.batch.runtime.BatchStatus;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Properties;
import java.util.Set;

/**
 * Looks every second for runs that wait, starts them as the user {@code batch}, and writes down how they ended.
 *
 * <p>At most {@value #AT_ONCE} run at once, so that jobs never take the connections that pages need. A run that was under way when its server died is taken up again from its last checkpoint.
 */
@Singleton
@Startup
@DependsOn("library-ejb.jar#SchemaMigrator")
@DeclareRoles(Roles.BATCH)
@RunAs(Roles.BATCH)
@Lock(LockType.WRITE)
@TransactionManagement(TransactionManagementType.BEAN)
public class JobDispatcher {
    private static final int AT_ONCE = 6;
    private static final int ATTEMPTS_AFTER_CRASH = 5;
    private static final long SECONDS_TO_START = 60;

    @Inject
    private JobQueue queue;

    @Inject
    private java.time.Clock clock;

    private final Set<Long> underWayAtStart = new HashSet<>();

    @PostConstruct
    void remember() {
        queue.running().forEach(run -> underWayAtStart.add(run.id()));
    }

    @Schedule(hour = "*", minute = "*", second = "*", persistent = false)
    void tick() {
        queue.running().forEach(this::settle);
        for (int free = AT_ONCE - queue.running().size(); free > 0; free--)
            queue.takeNext().ifPresent(this::start);
    }

    private void start(JobRunView run) {
        try {
            queue.started(run.id(), execute(run));
        } catch (BatchRuntimeException refused) {
            queue.ended(run.id(), JobState.FAILED, refused.getMessage());
        }
    }

    private static long execute(JobRunView run) {
        var parameters = new Properties();
        parameters.setProperty("run", Long.toString(run.id()));
        parameters.setProperty("actor", run.requestedBy());
        if (run.subjectId() != null)
            parameters.setProperty("subject", run.subjectId().toString());
        if (run.occasion() != null) parameters.setProperty("occasion", run.occasion());
        return run.executionId() == null
                ? operator().start(run.job(), parameters)
                : operator().restart(run.executionId(), parameters);
    }

    private void settle(JobRunView run) {
        if (run.executionId() == null) {
            boolean lost = run.startedAt().plusSeconds(SECONDS_TO_START).isBefore(clock.instant());
            if (lost) queue.requestAgain(run.id());
            return;
        }
        var execution = operator().getJobExecution(run.executionId());
        var status = execution.getBatchStatus();
        if (status == BatchStatus.COMPLETED) queue.ended(run.id(), JobState.COMPLETED, null);
        else if (status == BatchStatus.FAILED || status == BatchStatus.STOPPED || status == BatchStatus.ABANDONED)
            failed(run, execution.getExitStatus());
    }

    private void failed(JobRunView run, String reason) {
        boolean crashed = underWayAtStart.remove(run.id());
        if (crashed && run.attempts() < ATTEMPTS_AFTER_CRASH) queue.requestAgain(run.id());
        else queue.ended(run.id(), JobState.FAILED, reason);
    }

    private static JobOperator operator() {
        return BatchRuntime.getJobOperator();
    }
}
