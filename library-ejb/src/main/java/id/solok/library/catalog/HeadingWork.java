package id.solok.library.catalog;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.authorities.CorrectionWork;
import id.solok.library.authorities.HeadingControl;
import id.solok.library.marc.Unimarc;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.marc4j.marc.Record;

/** The side of the catalogue that the job {@code authority-merge} works on: finds records and corrects them. */
@Stateless
@RolesAllowed(BATCH)
public class HeadingWork {
    @Inject
    private CorrectionWork corrections;

    @Inject
    private HeadingBearers bearers;

    @Inject
    private Records records;

    @Inject
    private Clock clock;

    /** The next records after {@code lastId} that this run has to look at. */
    public List<Long> after(long jobRunId, long lastId, int most) {
        return bearers.after(corrections.of(jobRunId), lastId, most);
    }

    public long total(long jobRunId) {
        return bearers.total(corrections.of(jobRunId));
    }

    /**
     * Corrects records in the chunk's transaction. A record that a cataloguer is saving is waited for and then read as
     * it was saved; a cataloguer who began earlier is told that the record has changed meanwhile.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void correct(long jobRunId, Collection<Long> recordIds, String actor) {
        var correction = corrections.holding(jobRunId);
        Map<BibRecord, Record> corrected = new LinkedHashMap<>();
        for (var record : records.held(recordIds)) {
            var marc = record.marc();
            if (Unimarc.recognised(marc)) continue;
            if (!HeadingControl.correct(marc, correction.headings()).isEmpty()) corrected.put(record, marc);
        }
        records.keepStates(corrected.keySet().stream().map(BibRecord::id).toList());
        var now = clock.instant();
        corrected.forEach((record, marc) -> record.replace(marc, record.version(), RecordChange.HEADINGS, actor, now));
        records.saveAll(corrected.keySet());
    }
}
