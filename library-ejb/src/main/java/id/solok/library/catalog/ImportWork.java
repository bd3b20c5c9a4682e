package id.solok.library.catalog;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.marc.MarcEntry;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** The import job's side of the catalogue: hands out the file piece by piece and stores records chunk by chunk. */
@Stateless
@RolesAllowed(BATCH)
public class ImportWork {
    private static final long ONE_CHUNK_AT_A_TIME = 1_372_004;

    @Inject
    private ImportStore store;

    @Inject
    private Records records;

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

    /** Stores a chunk in the job's transaction; a record that came in before, to the letter, is skipped. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void store(long importId, String actor, List<MarcEntry> entries) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, ONE_CHUNK_AT_A_TIME)
                .getResultList();
        var chunk = new ImportChunk(importId, entries, actor, clock.instant());
        chunk.skip(records.sourcesAmong(chunk.sources()));
        chunk.warnOf(records.controlNumbersAmong(chunk.controlNumbers()));
        chunk.fresh().forEach(em::persist);
        chunk.problems().forEach(store::add);
        store.get(importId).add(chunk.tally());
    }

    /** The file is not needed any more once the job has read it to its end. */
    public void finished(long importId) {
        store.forgetFile(importId);
    }
}
