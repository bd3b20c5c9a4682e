package id.solok.library.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.reporting.DailyStatistics;
import id.solok.library.reporting.Statistics;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The nightly job from its request to its results (R2 and R3 of jobs, R6 of circulation, R1 of reporting). */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class NightlyIT {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Inject
    private JobQueue queue;

    @Inject
    private Jobs jobs;

    @Inject
    private Statistics statistics;

    @Inject
    private AsBatch batch;

    @Inject
    private AsManager manager;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(NightlyIT.class);
    }

    @Test
    void itMarksWhatIsOverdueAndCountsTheDay() throws SQLException, InterruptedException {
        loan("NIGHT-LATE", DAY.minusDays(8), DAY.minusDays(1));
        loan("NIGHT-DUE", DAY.minusDays(6), DAY.plusDays(1));

        assertTrue(batch.call(() -> queue.requestOnce("nightly", DAY.toString())));
        assertEquals(JobState.COMPLETED, await(DAY.toString()).state());

        assertEquals(DAY.toString(), overdueSince("NIGHT-LATE"));
        assertEquals("none", overdueSince("NIGHT-DUE"));
        var row = row();
        assertEquals(1, row.overdue());
        assertEquals(0, row.loans());
    }

    @Test
    void oneOccasionIsAskedForOnce() throws InterruptedException {
        List<Supplier<Boolean>> servers = IntStream.range(0, 6)
                .mapToObj(i -> (Supplier<Boolean>) () -> batch.call(() -> queue.requestOnce("nightly", "2026-03-01")))
                .toList();

        var outcomes = AtOnce.run(servers);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::result).count());
        assertFalse(batch.call(() -> queue.requestOnce("nightly", "2026-03-01")));
    }

    @Test
    void aJobThatDoesNotExistFailsAndCanBeAskedForAgain() throws InterruptedException {
        batch.run(() -> queue.requestOnce("no-such-job", "once"));

        var failed = await("once");
        assertEquals(JobState.FAILED, failed.state());
        manager.run(() -> jobs.restart(failed.id()));
        assertEquals(2, awaitAttempts("once", 2).attempts());
    }

    @Test
    void whatIsDoneCannotBeRestarted() throws InterruptedException {
        batch.run(() -> queue.requestOnce("nightly", "2026-03-02"));
        var done = await("2026-03-02");

        var refusal = assertThrows(RuleViolation.class, () -> manager.run(() -> jobs.restart(done.id())));

        assertEquals("jobs.only-failed-restart", refusal.code());
    }

    private JobRunView await(String occasion) throws InterruptedException {
        return awaitAttempts(occasion, 1);
    }

    private JobRunView awaitAttempts(String occasion, int attempts) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var run = manager.call(() -> jobs.runs(new Window(0, 100))).items().stream()
                    .filter(each -> occasion.equals(each.occasion()))
                    .filter(each -> each.over() && each.attempts() >= attempts)
                    .findFirst();
            if (run.isPresent()) return run.get();
            Thread.sleep(200);
        }
        throw new AssertionError("The run for " + occasion + " does not end");
    }

    private DailyStatistics row() {
        return manager.call(() -> statistics.latest(100)).stream()
                .filter(each -> each.day().equals(DAY))
                .findFirst()
                .orElseThrow();
    }

    private void loan(String barcode, LocalDate lentOn, LocalDate dueOn) throws SQLException {
        execute("""
                insert into bib_record (id, version, marc, title, authors, form, subjects, isbns, notes,
                    created_at, created_by, updated_at, updated_by)
                select nextval('bib_record_seq'), 1, '{"leader":"00000nam a2200000 i 4500","fields":[]}', 'Hikayat Hang Tuah',
                    '', 'book', '', '', '', now(), 'test', now(), 'test'""");
        execute("""
                insert into copy (id, version, record_id, barcode, call_number, room_code, status, created_at,
                    last_change, changed_by, changed_at)
                select nextval('copy_seq'), 1, max(id), '%s', '899', 'umum', 'ON_LOAN', now(), 'CREATED', 'test', now()
                from bib_record""".formatted(barcode));
        execute("""
                insert into member (id, version, card, name, type_code, registered_on, valid_until)
                values (nextval('member_seq'), 1, 'CARD-%1$s', 'Anggota Uji', 'general', '%2$s', '2027-01-01')""".formatted(barcode, lentOn));
        execute("""
                insert into loan (id, version, copy_id, member_id, lent_at, lent_by, due_on)
                select nextval('loan_seq'), 1, c.id, m.id, '%2$s', 'test', '%3$s'
                from copy c, member m where c.barcode = '%1$s' and m.card = 'CARD-%1$s'""".formatted(barcode, lentOn, dueOn));
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String overdueSince(String barcode) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("""
                        select coalesce(cast(l.overdue_since as text), 'none')
                        from loan l join copy c on c.id = l.copy_id where c.barcode = ?""")) {
            statement.setString(1, barcode);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
