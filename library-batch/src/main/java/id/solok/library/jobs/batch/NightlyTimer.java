package id.solok.library.jobs.batch;

import id.solok.library.core.Roles;
import id.solok.library.jobs.JobQueue;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Asks for the nightly job at 01.00 WIB, for the day that has ended; missed nights are caught up by the next tick. */
@Singleton
@DeclareRoles(Roles.BATCH)
@RunAs(Roles.BATCH)
public class NightlyTimer {
    @Inject
    private JobQueue queue;

    @Inject
    private Clock clock;

    @Schedule(hour = "1", timezone = "Asia/Jakarta", persistent = true)
    void night() {
        queue.requestOnce("nightly", LocalDate.now(clock).minusDays(1).toString());
    }
}
