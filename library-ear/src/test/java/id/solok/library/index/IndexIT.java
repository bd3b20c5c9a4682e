package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.Window;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The index behind the real database: R2, R5 and R6 of its package. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class IndexIT {
    private static final int PEOPLE = 6;
    private static final int RECORDS = 10;
    private static final long PATIENCE_MILLIS = 20_000;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Search search;

    @Inject
    private SearchIndex index;

    @Inject
    private IndexWork work;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsBatch batch;

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(IndexIT.class);
    }

    @Test
    void whoChangesSomethingFindsItAtOnce() {
        var word = word();
        long id = create(word + " di Ranah Minang");

        assertEquals(List.of(id), found(word));
        cataloguer.call(() -> holdings.add(id, new CopyInput("IX-" + UUID.randomUUID(), null, "anak")));

        var hit = search.hits(SearchQuery.words(word, new Window(0, 5))).get(0);
        assertEquals(1, hit.copies());
        assertEquals(1, hit.available());
        assertEquals("anak", hit.room());
    }

    @Test
    void whatIsRolledBackIsNeverFound() throws Exception {
        var word = word();
        var kept = word();
        long id = create(kept);
        assertEquals(1, awaited(kept, 1));
        long generation = index.generation();

        transaction.begin();
        rename(id, word);
        transaction.rollback();
        var other = word();
        create(other);

        assertEquals(1, awaited(other, 1));
        assertEquals(0, total(word));
        assertEquals(1, total(kept));
        assertNotEquals(generation, index.generation());
    }

    @Test
    void whatCommitsLaterThanItsRowsWereNumberedIsFound() throws Exception {
        var early = word();
        var late = word();

        long id = create(word());
        transaction.begin();
        rename(id, late);
        var others = AtOnce.run(List.<Supplier<Long>>of(() -> create(early)));
        assertTrue(others.get(0).succeeded());
        assertEquals(1, awaited(early, 1));
        assertEquals(0, total(late));
        transaction.commit();

        assertEquals(1, awaited(late, 1));
    }

    @Test
    void manyPeopleAreFollowedWithoutLoss() throws InterruptedException {
        var word = word();
        List<Supplier<Boolean>> people = IntStream.range(0, PEOPLE)
                .mapToObj(person -> (Supplier<Boolean>) () -> {
                    for (int i = 0; i < RECORDS; i++) create(word + " jilid " + person + " " + i);
                    return true;
                })
                .toList();

        var outcomes = AtOnce.run(people);

        assertTrue(outcomes.stream().allMatch(AtOnce.Outcome::succeeded));
        assertEquals(PEOPLE * RECORDS, awaited(word, PEOPLE * RECORDS));
    }

    @Test
    void searchesAndChangesGoOnWhileItIsBuiltAnew() throws InterruptedException {
        var before = word();
        create(before);
        assertEquals(1, awaited(before, 1));
        var meanwhile = word();
        var ended = new AtomicBoolean();
        Supplier<Integer> rebuild = () -> batch.call(() -> {
            work.rebuild(done -> {});
            ended.set(true);
            return 0;
        });
        Supplier<Integer> searching = () -> {
            int missed = 0;
            while (!ended.get()) if (total(before) != 1) missed++;
            return missed;
        };
        Supplier<Integer> changing = () -> {
            int created = 0;
            while (!ended.get() && created < 200) {
                create(meanwhile + " " + created);
                created++;
            }
            return created;
        };

        var outcomes = AtOnce.run(List.of(rebuild, searching, changing));

        assertTrue(outcomes.stream().allMatch(AtOnce.Outcome::succeeded), outcomes::toString);
        assertEquals(0, outcomes.get(1).result(), "times that a record was not found meanwhile");
        assertEquals(
                outcomes.get(2).result().longValue(),
                awaited(meanwhile, outcomes.get(2).result().longValue()));
        assertEquals(work(), index.size());
    }

    // as any program may, past the boundaries
    private void rename(long id, String title) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement("update bib_record set title = ? where id = ?")) {
            statement.setString(1, title);
            statement.setLong(2, id);
            statement.executeUpdate();
        }
    }

    /** How many are found, once there are as many as expected, or after some patience. */
    private long awaited(String word, long expected) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (total(word) != expected && System.currentTimeMillis() < end) Thread.sleep(50);
        return total(word);
    }

    private long work() {
        return batch.call(() -> work.total());
    }

    private List<Long> found(String word) {
        return search.hits(SearchQuery.words(word, new Window(0, 100))).stream()
                .map(SearchHit::id)
                .toList();
    }

    private long total(String word) {
        return search.search(SearchQuery.words(word, new Window(0, 1))).total();
    }

    private long create(String title) {
        return cataloguer.call(
                () -> catalog.create(RecordInput.titled(title).form("book").input()));
    }

    private static String word() {
        return "kata" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
    }
}
