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
import java.util.HashSet;
import java.util.List;
import java.util.Set;

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

    /** Stores a chunk in the job's transaction; a record that is there already, to the letter, is skipped. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void store(long importId, String actor, List<MarcEntry> entries) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, ONE_CHUNK_AT_A_TIME)
                .getResultList();
        var now = clock.instant();
        var incoming = entries.stream()
                .filter(entry -> !entry.refused())
                .map(entry -> new BibRecord(entry.record(), actor, now))
                .toList();
        long created = add(incoming);
        long refused = entries.size() - incoming.size();
        long warned = entries.stream()
                .filter(entry -> !entry.refused() && !entry.problems().isEmpty())
                .count();
        entries.forEach(entry -> report(importId, entry));
        var tally = new ImportTally(entries.size(), created, 0, incoming.size() - created, refused, warned);
        store.get(importId).add(tally);
    }

    /** The file is not needed any more once the job has read it to its end. */
    public void finished(long importId) {
        store.forgetFile(importId);
    }

    private long add(List<BibRecord> incoming) {
        if (incoming.isEmpty()) return 0;
        Set<String> known = new HashSet<>(
                records.existing(incoming.stream().map(BibRecord::contentHash).toList()));
        long created = 0;
        for (var record : incoming)
            if (known.add(record.contentHash())) {
                em.persist(record);
                created++;
            }
        return created;
    }

    private void report(long importId, MarcEntry entry) {
        entry.problems().forEach(problem -> store.add(new ImportProblem(importId, entry, problem)));
    }
}
