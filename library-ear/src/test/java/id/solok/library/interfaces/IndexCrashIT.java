package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What was committed is found, at whatever moment between commit and index the server dies. */
class IndexCrashIT {
    private static final int BEFORE_THE_CRASH = 25;
    private static final int MOST = 2_000;
    private static final long PATIENCE_MILLIS = 30_000;

    @Test
    void everyAnsweredChangeIsFoundAfterTheServerWasKilled() throws IOException, InterruptedException {
        var word = Rest.fresh("runtuh");
        var cataloguer = Rest.cataloguer();
        List<Long> answered = new ArrayList<>();
        var underWay = new CountDownLatch(BEFORE_THE_CRASH);
        var writing = Executors.newSingleThreadExecutor();
        writing.submit(() -> {
            for (int i = 0; i < MOST; i++) {
                var answer = cataloguer.post("/api/v1/catalog/records", Given.recordJson(word + " " + i));
                if (answer.status() != 201) return;
                answered.add(answer.json().getJsonNumber("id").longValueExact());
                underWay.countDown();
            }
        });
        assertTrue(underWay.await(60, TimeUnit.SECONDS));

        SystemUnderTest.get().crashAndRestartLiberty();
        writing.shutdown();
        assertTrue(writing.awaitTermination(60, TimeUnit.SECONDS));

        assertEquals(List.of(), missing(word, answered));
    }

    /** Which of the records cannot be found, after some patience. */
    private static List<Long> missing(String word, List<Long> ids) throws InterruptedException {
        long end = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (true) {
            List<Long> missing = new ArrayList<>(ids);
            for (int page = 1; page <= ids.size() / 100 + 1; page++)
                Rest.withoutToken()
                        .get("/api/v1/catalog/records?facets=false&size=100&q=" + word + "&page=" + page)
                        .expect(200)
                        .json()
                        .getJsonArray("records")
                        .forEach(record -> missing.remove(
                                record.asJsonObject().getJsonNumber("id").longValueExact()));
            if (missing.isEmpty() || System.currentTimeMillis() > end) return missing;
            Thread.sleep(500);
        }
    }
}
