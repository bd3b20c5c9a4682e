package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.marc4j.marc.Record;

/** The catalogue's side of an import: what is there already, and many records written in a few statements. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Intake {
    private static final long ONE_AT_A_TIME = 1_372_004;

    @Inject
    private Records records;

    @Inject
    private RecordInserts inserts;

    @Inject
    private ImportUndo undo;

    @Inject
    private Clock clock;

    @PersistenceContext
    private EntityManager em;

    /** Holds back other intakes until the transaction ends, so that each sees what the one before brought. */
    public void begin() {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, ONE_AT_A_TIME)
                .getResultList();
    }

    /** Which of these source hashes came in before. */
    public Set<String> sourcesAmong(Collection<String> hashes) {
        return new HashSet<>(records.sourcesAmong(hashes));
    }

    /** Which of these control numbers stand on a record. */
    public Set<String> controlNumbersAmong(Collection<String> numbers) {
        return new HashSet<>(records.controlNumbersAmong(numbers));
    }

    public List<Candidate> byControlNumber(Collection<String> numbers) {
        return records.byControlNumber(numbers);
    }

    public List<Candidate> byIsbn(Collection<Long> isbns) {
        return records.byIsbn(isbns);
    }

    public List<Candidate> byWorkKey(Collection<Long> keys) {
        return records.byWorkKey(keys);
    }

    /** Adds the drafts as new records; returns their ids in the same order. */
    public List<Long> add(List<Draft> drafts, long importId, String actor) {
        return inserts.add(drafts, importId, actor, clock.instant());
    }

    /**
     * Replaces records by drafts, each kept in its history; fields that match one of {@code kept} stay as they are.
     *
     * @return the ids of those that were changed; a record that says the same already is left alone
     */
    public Set<Long> overlay(Map<Long, Draft> drafts, ProtectedFields kept, long importId, String actor) {
        var changed = changes(drafts, kept);
        records.keepStates(changed.keySet().stream().map(BibRecord::id).toList());
        changed.forEach((record, merged) -> record.overlay(merged, importId, actor, clock.instant()));
        records.saveAll(changed.keySet());
        return ids(changed.keySet());
    }

    /** The ids of those that {@link #overlay} would change. */
    public Set<Long> changedBy(Map<Long, Draft> drafts, ProtectedFields kept) {
        return ids(changes(drafts, kept).keySet());
    }

    private Map<BibRecord, Record> changes(Map<Long, Draft> drafts, ProtectedFields kept) {
        Map<BibRecord, Record> changes = new LinkedHashMap<>();
        for (var record : records.held(drafts.keySet())) {
            var merged = kept.merged(record.marc(), drafts.get(record.id()).record());
            if (!record.says(merged)) changes.put(record, merged);
        }
        return changes;
    }

    private static Set<Long> ids(Collection<BibRecord> records) {
        return records.stream().map(BibRecord::id).collect(Collectors.toSet());
    }

    /** The MARC record that stands in the catalogue. */
    public Record marc(long id) {
        return records.get(id).marc();
    }

    /** Holds the records that an import wrote until the transaction ends, so that nobody corrects them meanwhile. */
    public void hold(long importId) {
        undo.hold(importId);
    }

    /** Refuses when records of an import were changed since. */
    public void refuseUndo(long importId) {
        undo.refuseIfCorrected(importId);
    }

    /** Takes the records of an import back whole; the caller has seen that nothing depends on them. */
    public void undo(long importId, String actor) {
        undo.undo(importId, actor, clock.instant());
    }
}
