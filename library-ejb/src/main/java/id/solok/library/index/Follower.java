package id.solok.library.index;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.TransactionalException;
import java.io.UncheckedIOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Keeps the index behind the change log by milliseconds as long as the application runs. */
@Singleton
@Startup
@DependsOn("SchemaMigrator")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionManagement(TransactionManagementType.BEAN)
public class Follower {
    private static final Logger LOG = Logger.getLogger(Follower.class.getName());
    private static final long LOOK_MILLIS = 500;
    private static final long AFTER_FAILURE_MILLIS = 3_000;
    private static final long STOP_MILLIS = 20_000;

    @Resource
    private ManagedThreadFactory threads;

    @Inject
    private SearchIndex index;

    @Inject
    private IndexUpkeep upkeep;

    private volatile Thread thread;

    @PostConstruct
    void start() {
        begin();
    }

    private void begin() {
        thread = threads.newThread(this::follow);
        thread.setName("search-index");
        thread.setUncaughtExceptionHandler((ended, bug) -> beginAgain(bug));
        thread.start();
    }

    // an index that stands still unnoticed would be worse than a log that fills
    private void beginAgain(Throwable bug) {
        LOG.log(Level.SEVERE, "Following the change log ended by a bug and begins again.", bug);
        pause();
        if (index.progress().stopped()) return;
        // a writer that failed for good is closed: the index is opened anew where it was kept last
        index.drop();
        upkeep.forget();
        begin();
    }

    @PreDestroy
    void stop() {
        index.progress().stop();
        try {
            thread.join(STOP_MILLIS);
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
        }
        index.close();
    }

    private void follow() {
        while (!index.progress().stopped()) {
            try {
                if (!index.opened()) index.open();
                upkeep.follow();
                index.progress().awaitChange(LOOK_MILLIS);
            } catch (InterruptedException ended) {
                return;
            } catch (TransactionalException | UncheckedIOException | PersistenceException failed) {
                if (index.progress().stopped()) return;
                LOG.log(Level.WARNING, "The search index waits: what it follows or where it is kept is away.", failed);
                pause();
            }
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(AFTER_FAILURE_MILLIS);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }
}
