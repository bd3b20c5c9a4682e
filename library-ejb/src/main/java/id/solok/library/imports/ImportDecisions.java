package id.solok.library.imports;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.authorities.AuthorityIntake;
import id.solok.library.catalog.Draft;
import id.solok.library.catalog.Intake;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.CopyIntake;
import id.solok.library.jobs.Jobs;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.marc4j.marc.Record;

/** What a person decides of an import: the records that wait, and whether the whole is taken back. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class ImportDecisions {
    public static final String UNDO_JOB = "import-undo";

    @Inject
    private ImportStore store;

    @Inject
    private Intake intake;

    @Inject
    private CopyIntake copies;

    @Inject
    private AuthorityIntake authorities;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Both sides of a match: the record that waits, and the one that stands. */
    public record Sides(ImportMatchView match, Record incoming, Record standing) {}

    /** The two records a person has to compare; refused once it is decided, or when the one that stood is gone. */
    public Sides sides(long matchId) {
        var match = store.match(matchId);
        if (!match.waiting())
            throw new RuleViolation("imports.decided-meanwhile", match.view().decidedBy());
        if (match.recordId() == null) return new Sides(match.view(), match.record(), null);
        return new Sides(match.view(), match.record(), intake.marc(match.recordId()));
    }

    /** The record is one of its own and comes in. */
    public void add(long matchId) {
        var match = waiting(matchId);
        var ids = intake.add(List.of(Draft.of(match.record())), match.importId(), actor());
        end(match, MatchOutcome.ADDED, ids.get(0));
    }

    /** The record replaces the one that stands, save for the fields that the import's rules protect. */
    public void overlay(long matchId) {
        var match = waiting(matchId);
        var id = match.recordId();
        if (id == null) throw new NotFound("imports.standing-record-gone");
        var kept = store.get(match.importId()).rules().protectedFields();
        var changed = intake.overlay(Map.of(id, Draft.of(match.record())), kept, match.importId(), actor());
        end(match, changed.isEmpty() ? MatchOutcome.UNCHANGED : MatchOutcome.OVERLAID, id);
    }

    /** The record that stands is good enough; the incoming one is dropped. */
    public void skip(long matchId) {
        var match = waiting(matchId);
        end(match, MatchOutcome.SKIPPED, match.recordId());
    }

    /** Asks for the import to be taken back; refused at once when something depends on it already. */
    public void undo(long importId) {
        var run = store.lockedImport(importId);
        if (run.dryRun()) throw new RuleViolation("imports.dry-run-has-nothing-to-undo");
        if (run.isUndone()) throw new RuleViolation("imports.undone-already");
        var reading = jobs.run(run.jobRunId());
        var undoing = run.undoRunId() == null ? null : jobs.run(run.undoRunId());
        if (!reading.over() || (undoing != null && !undoing.over())) throw new RuleViolation("imports.still-running");
        intake.refuseUndo(importId);
        copies.refuseUndo(importId);
        long changed = authorities.changedSince(importId);
        if (changed > 0) throw new RuleViolation("imports.authorities-changed-since", changed);
        run.undoBy(jobs.request(UNDO_JOB, importId));
    }

    private ImportMatch waiting(long matchId) {
        intake.begin();
        var match = store.locked(matchId);
        if (!match.waiting())
            throw new RuleViolation("imports.decided-meanwhile", match.view().decidedBy());
        var run = store.get(match.importId());
        if (run.dryRun()) throw new RuleViolation("imports.dry-run-decides-nothing");
        if (run.isUndone()) throw new RuleViolation("imports.undone-already");
        return match;
    }

    private void end(ImportMatch match, MatchOutcome decision, Long recordId) {
        match.decide(decision, recordId, actor(), clock.instant());
        store.lockedImport(match.importId()).decided(decision);
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
