package id.solok.library.index;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongConsumer;

/**
 * Writes the index: after the change log, or whole. Whoever follows holds the lock; building a fresh one goes on beside,
 * and takes the lock only to catch up and to change over.
 */
@ApplicationScoped
class IndexUpkeep {
    private static final int AT_ONCE = 1_000;
    private static final int MANY = 2_000;
    private static final int SEEN_WHILE_BUILDING = 10;
    private static final Duration KEPT_AFTER = Duration.ofSeconds(5);

    @Inject
    private SearchIndex index;

    @Inject
    private ChangeLog log;

    @Inject
    private Documents documents;

    private final ReentrantLock following = new ReentrantLock();
    private Set<Long> seen = Set.of();
    private Position reached;
    private long keptAt = System.nanoTime();
    private boolean unkept;

    /** Brings the index up to the change log; builds it first when it is none yet, or too old to follow. */
    void follow() {
        following.lock();
        try {
            if (reached != null) followFrom(reached);
            else begin(index.engine());
        } finally {
            following.unlock();
        }
    }

    private void begin(Engine engine) {
        var kept = engine.position();
        if (kept.isPresent() && log.reaches(kept.get())) {
            followFrom(kept.get());
            return;
        }
        // nobody waits for a change to be seen as long as this takes
        index.progress().followed(index.progress().changes(), true);
        // one that holds something but not where it stands may hold what was deleted since
        if (kept.isEmpty() && engine.size() == 0) buildFirst(engine);
        else rebuild(number -> {});
    }

    /** What is known of the index is forgotten, since it is opened anew. */
    void forget() {
        following.lock();
        try {
            reached = null;
            seen = Set.of();
            unkept = false;
        } finally {
            following.unlock();
        }
    }

    private void followFrom(Position from) {
        var engine = index.engine();
        long upTo = index.progress().changes();
        var changes = log.since(from, seen);
        if (!changes.isEmpty()) {
            write(engine, changes);
            index.progress().published();
            unkept = true;
        }
        seen = changes.seen();
        reached = changes.position();
        index.progress().followed(upTo, changes.records().size() > MANY);
        if (unkept && System.nanoTime() - keptAt > KEPT_AFTER.toNanos()) keep(engine);
    }

    private void keep(Engine engine) {
        engine.keep(reached);
        keptAt = System.nanoTime();
        unkept = false;
    }

    private void write(Engine engine, Changes changes) {
        List<Long> ids = new ArrayList<>(changes.records());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(from + AT_ONCE, ids.size()));
            var found = documents.of(some);
            engine.write(found, changes.position().xact());
            if (found.size() == some.size()) continue;
            Set<Long> gone = new HashSet<>(some);
            found.forEach(document -> gone.remove(document.id()));
            engine.remove(gone, changes.position().xact());
        }
        engine.publish();
    }

    // searches see what is there already
    private void buildFirst(Engine engine) {
        var from = log.horizon();
        write(engine, from.xact(), number -> {
            if (number / AT_ONCE % SEEN_WHILE_BUILDING == 0) {
                engine.publish();
                index.progress().published();
            }
        });
        engine.settle();
        completed(engine, from);
        index.completed();
        index.progress().published();
    }

    /** Builds a fresh index from the catalogue while the present one is searched, and changes over; {@code done} hears how far it is. */
    void rebuild(LongConsumer done) {
        var store = index.store();
        var fresh = store.fresh();
        boolean adopted = false;
        try {
            var from = log.horizon();
            write(fresh, from.xact(), done);
            fresh.settle();
            following.lock();
            try {
                changeOver(fresh, from);
                adopted = true;
            } finally {
                following.unlock();
            }
        } finally {
            if (!adopted) store.abandon(fresh);
        }
    }

    private void changeOver(Engine fresh, Position from) {
        var missed = log.since(from, Set.of());
        write(fresh, missed);
        completed(fresh, missed.position());
        seen = missed.seen();
        var old = index.engine();
        index.use(index.store().adopt(fresh, old));
        index.store().retire(old);
    }

    private void completed(Engine engine, Position position) {
        engine.publish();
        reached = position;
        seen = Set.of();
        keep(engine);
    }

    private void write(Engine engine, long readAt, LongConsumer done) {
        long last = 0;
        long number = 0;
        for (var some = documents.after(last, AT_ONCE); !some.isEmpty(); some = documents.after(last, AT_ONCE)) {
            if (index.progress().stopped())
                throw new java.io.UncheckedIOException(new java.io.InterruptedIOException());
            engine.write(some, readAt);
            last = some.get(some.size() - 1).id();
            number += some.size();
            done.accept(number);
        }
    }
}
