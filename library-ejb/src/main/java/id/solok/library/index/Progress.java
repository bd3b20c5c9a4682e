package id.solok.library.index;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** How far the index follows: wakes the follower, and lets those wait who have changed something themselves. */
final class Progress {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private volatile long changes;
    private volatile long followed;
    private volatile long generation;
    private volatile boolean far;
    private volatile boolean stopped;

    void changed() {
        lock.lock();
        try {
            changes++;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Nobody follows any longer. */
    void stop() {
        stopped = true;
        changed();
    }

    boolean stopped() {
        return stopped;
    }

    long changes() {
        return changes;
    }

    long generation() {
        return generation;
    }

    /** Everything up to the change with this number is seen; {@code farBehind} when there was so much that waiting is vain. */
    void followed(long upTo, boolean farBehind) {
        lock.lock();
        try {
            followed = upTo;
            far = farBehind;
            moved.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void published() {
        lock.lock();
        try {
            generation++;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for the next change, or so long. */
    void awaitChange(long millis) throws InterruptedException {
        lock.lockInterruptibly();
        try {
            if (changes == followed) moved.await(millis, TimeUnit.MILLISECONDS);
        } finally {
            lock.unlock();
        }
    }

    /** Waits until all changes until now are followed, at most so long. */
    void await(long millis) {
        long mine = changes;
        if (followed >= mine || far) return;
        lock.lock();
        try {
            long left = TimeUnit.MILLISECONDS.toNanos(millis);
            while (followed < mine && !far && !stopped && left > 0) left = moved.awaitNanos(left);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }
}
