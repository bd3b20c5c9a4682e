package id.solok.library.index;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.jobs.Jobs;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** What the staff does with the search index. */
@Stateless
@RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
public class IndexCare {
    private static final String JOB = "reindex";

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    /** Asks for the index to be built anew; returns the job run's id. */
    public long rebuild() {
        long run = jobs.request(JOB, null);
        audit.record("rebuild", "search-index", run, null);
        return run;
    }
}
