package id.solok.library.system;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Lets several threads do something at the same moment and tells what came of each. */
public final class AtOnce {
    private AtOnce() {}

    /** What one thread got: a result, or what was thrown. */
    public record Outcome<T>(T result, Throwable thrown) {
        public boolean succeeded() {
            return thrown == null;
        }
    }

    public static <T> List<Outcome<T>> run(List<Supplier<T>> works) throws InterruptedException {
        var start = new CyclicBarrier(works.size());
        var threads = Executors.newFixedThreadPool(works.size());
        try {
            List<Callable<T>> calls = new ArrayList<>();
            for (var work : works)
                calls.add(() -> {
                    start.await();
                    return work.get();
                });
            List<Outcome<T>> outcomes = new ArrayList<>();
            for (var call : threads.invokeAll(calls)) {
                try {
                    outcomes.add(new Outcome<>(call.get(), null));
                } catch (ExecutionException failed) {
                    outcomes.add(new Outcome<>(null, failed.getCause()));
                }
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }
}
