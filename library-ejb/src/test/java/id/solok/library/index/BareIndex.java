package id.solok.library.index;

import id.solok.library.core.Window;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/** The floor of the benchmark: how many questions the index answers in this process with nothing around it. */
final class BareIndex {
    private static final int THREADS = 2;

    private BareIndex() {}

    /** Folder of the index, file of questions (as they stand in addresses), seconds. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        var words = Files.readAllLines(Path.of(arguments[1])).stream()
                .map(word -> URLDecoder.decode(word, StandardCharsets.UTF_8))
                .toList();
        int seconds = Integer.parseInt(arguments[2]);
        var engine = new LuceneStore(Path.of(arguments[0])).open();
        try {
            ask(engine, words, EnumSet.allOf(Facet.class), seconds);
            ask(engine, words, EnumSet.allOf(Facet.class), seconds).say("with all facets, editions together");
            ask(engine, words, Set.of(), seconds).say("without facets");
        } finally {
            engine.close();
        }
    }

    private record Rate(long asked, long nanosOfProcessor, int seconds) {
        void say(String what) {
            System.out.printf(
                    "floor: the bare index, %d threads, %s: %.0f/s, each %.0f us of processor%n",
                    THREADS, what, asked / (double) seconds, nanosOfProcessor / 1_000.0 / asked);
        }
    }

    private static Rate ask(Engine engine, List<String> words, Set<Facet> facets, int seconds)
            throws InterruptedException {
        var asked = new LongAdder();
        var nanos = new LongAdder();
        var processor = ManagementFactory.getThreadMXBean();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        var threads = Executors.newFixedThreadPool(THREADS);
        for (int thread = 0; thread < THREADS; thread++) {
            int first = thread * words.size() / THREADS;
            threads.execute(() -> {
                for (int i = first; System.nanoTime() < end; i++) {
                    var what = Clause.words(Field.ANY, words.get(i % words.size()));
                    engine.search(new IndexQuery(
                            what, Map.of(), Sort.RELEVANCE, new Window(0, 20), facets, !facets.isEmpty()));
                    asked.increment();
                }
                nanos.add(processor.getCurrentThreadCpuTime());
            });
        }
        threads.shutdown();
        threads.awaitTermination(seconds + 10L, TimeUnit.SECONDS);
        return new Rate(asked.sum(), nanos.sum(), seconds);
    }
}
