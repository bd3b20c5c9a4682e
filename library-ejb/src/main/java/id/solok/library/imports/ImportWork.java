package id.solok.library.imports;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.authorities.AuthorityIntake;
import id.solok.library.catalog.Intake;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.CopyIntake;
import id.solok.library.marc.MarcEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** The import job's side of the catalogue: hands out the file piece by piece and stores records chunk by chunk. */
@Stateless
@RolesAllowed(BATCH)
public class ImportWork {
    private static final int DRY_RUN_DAYS = 7;

    @Inject
    private ImportStore store;

    @Inject
    private ChunkWriter writer;

    @Inject
    private Previews previews;

    @Inject
    private Intake intake;

    @Inject
    private CopyIntake copies;

    @Inject
    private AuthorityIntake authorities;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** The file of the import that this run is for. */
    public ImportFile file(long jobRunId) {
        var found = em.createQuery("select i from MarcImport i where i.jobRunId = :run", MarcImport.class)
                .setParameter("run", jobRunId)
                .getSingleResult();
        return new ImportFile(found.id(), found.format(), found.size());
    }

    /** Piece {@code number} of the file, counted from 0; empty after the last. */
    public byte[] part(long importId, int number) {
        return store.part(importId, number);
    }

    public int partSize() {
        return ImportStore.PART_SIZE;
    }

    /** Takes a chunk through the rules of its import, in the job's transaction. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void store(long importId, String actor, List<MarcEntry> entries) {
        writer.write(store.get(importId), actor, entries);
    }

    /** The job has read the file to its end; that of a dry run is kept, to be taken in for real. */
    public void finished(long importId) {
        previews.forget(importId);
        var run = store.get(importId);
        if (!run.dryRun()) forgetFile(run);
    }

    /** Removes the files of dry runs that nobody took in for {@value #DRY_RUN_DAYS} days. */
    public void forgetOldDryRuns() {
        store.dryRunsBefore(clock.instant().minus(DRY_RUN_DAYS, ChronoUnit.DAYS))
                .forEach(this::forgetFile);
    }

    private void forgetFile(MarcImport run) {
        store.forgetFile(run.id());
        run.fileForgotten();
    }

    /** Takes an import back whole, for the job; refused when something depends on it, or it was taken back already. */
    public void undo(long importId, String actor) {
        // in the order of chunks, decisions and corrections, so that none waits for another that waits for it
        intake.begin();
        intake.hold(importId);
        var run = store.lockedImport(importId);
        if (run.isUndone()) return;
        intake.refuseUndo(importId);
        copies.refuseUndo(importId);
        long changed = authorities.changedSince(importId);
        if (changed > 0) throw new RuleViolation("imports.authorities-changed-since", changed);
        copies.undo(importId);
        intake.undo(importId, actor);
        authorities.undo(importId);
        run.undone(actor, clock.instant());
    }
}
