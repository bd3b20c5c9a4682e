package id.solok.library.catalog.batch;

import id.solok.library.catalog.Derivation;
import id.solok.library.core.Roles;
import id.solok.library.jobs.JobQueue;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Asks once, after an update, for the records to be derived anew. */
@Singleton
@Startup
@DependsOn("library-ejb.jar#SchemaMigrator")
@DeclareRoles(Roles.BATCH)
@RunAs(Roles.BATCH)
public class DerivationStart {
    @Inject
    private JobQueue queue;

    @PostConstruct
    void ask() {
        queue.requestOnce("derive", "version-" + Derivation.VERSION);
    }
}
