package id.solok.library.discovery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Searches that found nothing are counted, all of them and without persons (R6 of discovery). */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class SearchMissesIT {
    private static final int READERS = 8;
    private static final int SEARCHES = 10;
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Jakarta"));

    @Inject
    private Search search;

    @Inject
    private SearchMisses misses;

    @Inject
    private AsManager manager;

    @Inject
    private AsDesk desk;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(SearchMissesIT.class);
    }

    @Test
    void everySearchIsCountedAlsoWhileAnotherServerCounts() throws InterruptedException {
        var term = fresh();
        List<Supplier<Boolean>> works = new ArrayList<>();
        for (int i = 0; i < READERS; i++) {
            works.add(() -> searched(term));
            works.add(() -> countedElsewhere(term));
        }

        for (var outcome : AtOnce.run(works)) assertTrue(outcome.succeeded(), () -> "" + outcome.thrown());

        awaitCount(term, 2L * READERS * SEARCHES);
    }

    @Test
    void whatTellsOfAPersonIsNeverStored() throws InterruptedException {
        var term = fresh();
        missed("3172" + "014506920003 " + fresh());
        missed(fresh() + "@contoh.id");
        missed(term);

        awaitCount(term, 1);

        assertTrue(all().stream().noneMatch(miss -> miss.term().matches(".*(3172|contoh).*")));
    }

    @Test
    void aSearchWithFiltersOrWithHitsIsNoWish() throws InterruptedException {
        var term = fresh();
        var filtered = fresh();
        search.search(SearchQuery.words(filtered, new Window(0, 1))
                .filter(id.solok.library.index.Facet.FORM, "map")
                .forgiving());
        missed(term);

        awaitCount(term, 1);

        assertTrue(all().stream().noneMatch(miss -> miss.term().equals(filtered)));
    }

    @Test
    void onlyThoseWhoBuyBooksReadIt() {
        assertThrows(EJBAccessException.class, () -> desk.call(() -> misses.wanted(TODAY, TODAY, new Window(0, 10))));
        assertThrows(
                InvalidInput.class,
                () -> manager.call(() -> misses.wanted(TODAY, TODAY.minusDays(1), new Window(0, 10))));
    }

    private boolean searched(String term) {
        for (int i = 0; i < SEARCHES; i++) missed(term);
        return true;
    }

    private void missed(String text) {
        search.search(SearchQuery.words(text, new Window(0, 1)).forgiving());
    }

    private boolean countedElsewhere(String term) {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement("""
                        insert into search_miss (day, term, searches) values (?, ?, 1)
                        on conflict (day, term) do update set searches = search_miss.searches + 1""")) {
            for (int i = 0; i < SEARCHES; i++) {
                insert.setObject(1, TODAY);
                insert.setString(2, term);
                insert.executeUpdate();
                Thread.sleep(Duration.ofMillis(400).toMillis());
            }
            return true;
        } catch (SQLException | InterruptedException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private void awaitCount(String term, long expected) throws InterruptedException {
        long found = 0;
        for (int i = 0; i < 100 && found < expected; i++) {
            Thread.sleep(Duration.ofMillis(200).toMillis());
            found = all().stream()
                    .filter(miss -> miss.term().equals(term))
                    .mapToLong(Miss::searches)
                    .sum();
        }
        assertEquals(expected, found);
    }

    private List<Miss> all() {
        return manager.call(() -> misses.all(TODAY.minusDays(1), TODAY.plusDays(1)));
    }

    // letters alone: what has many digits is not counted
    private static String fresh() {
        var word = new StringBuilder("qz");
        UUID.randomUUID()
                .toString()
                .replace("-", "")
                .chars()
                .limit(20)
                .forEach(c -> word.append((char) ('a' + Character.digit(c, 16))));
        return word.toString();
    }
}
