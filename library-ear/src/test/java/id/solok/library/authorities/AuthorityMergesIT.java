package id.solok.library.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.Headings;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.jobs.JobRunView;
import id.solok.library.jobs.JobState;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Two authorities become one, and the records follow, whoever else works on them. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class AuthorityMergesIT {
    private static final int RECORDS = 120;

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityMerges merges;

    @Inject
    private Headings headings;

    @Inject
    private Catalog catalog;

    @Inject
    private AsCataloguer cataloguer;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(AuthorityMergesIT.class);
    }

    @Test
    void theRecordsOfTheOtherGetTheSurvivorsHeadingAndKeepTheirState() throws InterruptedException, SQLException {
        long survivor = create("Toer, Pramoedya Ananta " + mark);
        long other = create("Pramoedya Ananta Toer " + mark, "Pram " + mark);
        long first = record("Bumi manusia", "Pramoedya Ananta Toer " + mark);
        long second = record("Rumah kaca", "Pram " + mark);

        merge(survivor, other);
        var run = await(survivor);

        assertEquals(JobState.COMPLETED, run.state(), run.failure());
        assertEquals(2, run.done());
        for (long id : List.of(first, second)) {
            assertEquals(List.of("Toer, Pramoedya Ananta " + mark), authors(id));
            assertEquals(List.of("HEADINGS", "1"), List.of(change(id), number("bib_revision where record_id =", id)));
        }
        var view = cataloguer.call(() -> authorities.view(survivor));
        assertEquals(
                List.of("Pramoedya Ananta Toer " + mark, "Pram " + mark),
                view.seeFrom().stream().map(AuthorityView.SeeFrom::heading).toList());
        assertEquals(survivor, cataloguer.call(() -> authorities.view(other)).mergedInto());
        assertEquals(Map.of(survivor, 2L), cataloguer.call(() -> headings.uses(List.of(survivor, other))));
        assertEquals(
                2,
                cataloguer
                        .call(() -> headings.records(survivor, new Window(0, 10)))
                        .items()
                        .size());
        var entry = "audit_entry where subject = 'authority' and action = 'merge' and subject_id =";
        assertEquals("1", number(entry, other));
    }

    @Test
    void aCataloguerWhoWorksOnTheSameRecordsLosesNothing() throws InterruptedException {
        long survivor = create("Hamka " + mark);
        long other = create("Buya Hamka " + mark);
        var records = LongStream.range(0, RECORDS)
                .mapToObj(i -> record("Tafsir jilid " + i, "Buya Hamka " + mark))
                .toList();
        List<Supplier<Object>> works = new ArrayList<>();
        works.add(() -> {
            merge(survivor, other);
            return null;
        });
        for (int worker = 0; worker < 3; worker++) {
            int mine = worker;
            works.add(() -> {
                for (int i = mine; i < records.size(); i += 3) retitle(records.get(i), "Dikoreksi " + i);
                return null;
            });
        }

        var outcomes = AtOnce.run(works);
        var run = await(survivor);

        outcomes.forEach(outcome -> assertTrue(outcome.succeeded(), () -> String.valueOf(outcome.thrown())));
        assertEquals(JobState.COMPLETED, run.state(), run.failure());
        for (int i = 0; i < records.size(); i++) {
            var fields = catalog.record(records.get(i)).fields();
            assertEquals("Dikoreksi " + i, fields.title());
            assertEquals(List.of("Hamka " + mark), fields.authors());
        }
    }

    @Test
    void ofTwoMergesInOppositeDirectionsOneIsDone() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            long one = create("Sutan Sjahrir " + round + mark);
            long two = create("Sjahrir, Sutan " + round + mark);
            int versionOfOne = version(one);
            int versionOfTwo = version(two);

            var outcomes = AtOnce.run(List.<Supplier<Long>>of(
                    () -> cataloguer.call(() -> merges.merge(one, versionOfOne, two, versionOfTwo)),
                    () -> cataloguer.call(() -> merges.merge(two, versionOfTwo, one, versionOfOne))));

            assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
            var refusal = (RuleViolation) outcomes.stream()
                    .filter(outcome -> !outcome.succeeded())
                    .findFirst()
                    .orElseThrow()
                    .thrown();
            assertTrue(List.of("authorities.merged-meanwhile", "authorities.changed-meanwhile")
                    .contains(refusal.code()));
        }
    }

    @Test
    void recordsFollowAHeadingThatIsCorrectedAndWhatWasMergedOn() throws InterruptedException {
        long one = create("Rendra, W. S. " + mark);
        long book = record("Blues untuk Bonnie", "Rendra, W. S. " + mark);
        var edit = cataloguer.call(() -> authorities.toCorrect(one));
        cataloguer.run(() -> authorities.correct(one, edit.version(), input("Rendra, Willibrordus " + mark), true));
        long two = create("Rendra " + mark);
        merge(two, one);

        await(two);
        var run = await(two);

        assertEquals(JobState.COMPLETED, run.state(), run.failure());
        assertEquals(List.of("Rendra " + mark), authors(book));
    }

    @Test
    void anAuthorityGoesWhenNoRecordBearsItsHeadings() {
        long used = create("Chairil Anwar " + mark);
        long unused = create("Anwar, Chairil " + mark);
        record("Deru campur debu", "Chairil Anwar " + mark);
        int version = version(used);

        var refusal = assertThrows(RuleViolation.class, () -> cataloguer.run(() -> headings.delete(used, version)));
        cataloguer.run(() -> headings.delete(unused, version));

        assertEquals("catalog.heading-in-use", refusal.code());
        assertThrows(NotFound.class, () -> cataloguer.call(() -> authorities.view(unused)));
    }

    private void merge(long survivor, long other) {
        cataloguer.call(() -> merges.merge(survivor, version(survivor), other, version(other)));
    }

    private JobRunView await(long authority) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var run = cataloguer.call(() -> merges.lastCorrection(authority)).orElseThrow();
            if (run.over()) return run;
            Thread.sleep(200);
        }
        throw new AssertionError("The correction for " + authority + " does not end");
    }

    /** As a cataloguer does who is told that the record has changed meanwhile: looks again and saves again. */
    private void retitle(long id, String title) {
        for (int attempt = 0; ; attempt++) {
            var record = catalog.record(id);
            var author = record.fields().authors().get(0);
            try {
                cataloguer.run(() -> catalog.correct(id, record.version(), book(title, author)));
                return;
            } catch (RuleViolation overtaken) {
                if (attempt == 5) throw overtaken;
            }
        }
    }

    private int version(long id) {
        return cataloguer.call(() -> authorities.toCorrect(id)).version();
    }

    private List<String> authors(long id) {
        return catalog.record(id).fields().authors();
    }

    private long create(String heading, String... others) {
        var input = new AuthorityInput(
                HeadingInput.of(HeadingKind.PERSON, heading), List.of(others), List.of(), null, null);
        return cataloguer.call(() -> authorities.create(input));
    }

    private static AuthorityInput input(String heading) {
        return AuthorityInput.of(HeadingInput.of(HeadingKind.PERSON, heading));
    }

    private long record(String title, String author) {
        return cataloguer.call(() -> catalog.create(book(title, author)));
    }

    private static RecordInput book(String title, String author) {
        return RecordInput.titled(title)
                .authors(List.of(author))
                .imprint(null, null, 1980)
                .language("ind")
                .input();
    }

    private String change(long record) throws SQLException {
        return read("select change from bib_record where id = ?", record);
    }

    private String number(String from, long id) throws SQLException {
        return read("select count(*) from " + from + " ?", id);
    }

    private String read(String sql, long id) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            statement.setLong(1, id);
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getString(1);
            }
        }
    }
}
