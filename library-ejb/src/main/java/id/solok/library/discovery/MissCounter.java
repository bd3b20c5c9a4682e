package id.solok.library.discovery;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Counts words that found nothing. A reader does not wait for it: counts gather here and are written some seconds later,
 * many in one statement; what cannot be written then is let go, for these are figures and no search may fail for them.
 */
@ApplicationScoped
class MissCounter {
    private static final Logger LOG = Logger.getLogger(MissCounter.class.getName());
    private static final int MOST_WAITING = 500;
    private static final int DELAY_SECONDS = 3;

    @Inject
    private MissStore store;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    private final Map<String, Long> waiting = new HashMap<>();
    private boolean scheduled;

    void nothingFound(@Observes NothingFound search) {
        MissedWords.counted(search.text()).ifPresent(this::count);
    }

    private synchronized void count(String term) {
        if (waiting.size() >= MOST_WAITING && !waiting.containsKey(term)) return;
        waiting.merge(term, 1L, Long::sum);
        if (scheduled) return;
        scheduled = true;
        executor.schedule(this::write, DELAY_SECONDS, TimeUnit.SECONDS);
    }

    private synchronized Map<String, Long> taken() {
        var counts = Map.copyOf(waiting);
        waiting.clear();
        scheduled = false;
        return counts;
    }

    /** Writes what has gathered. */
    @PreDestroy
    void write() {
        var counts = taken();
        if (counts.isEmpty()) return;
        try {
            store.add(LocalDate.now(clock), counts);
        } catch (PersistenceException | TransactionalException lost) {
            LOG.log(Level.WARNING, "Searches without hits were not counted", lost);
        }
    }
}
