package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Suggestions while typing, asked for by curl. */
class SuggestionsIT {
    private static final long TIME_TO_THINK_MILLIS = 50;

    @Test
    void aTitleIsSuggestedByItsBeginningToAnybody() throws InterruptedException {
        var word = Rest.fresh("Surau");
        long id = Given.record(Rest.cataloguer(), word + " Lamo");
        RestIT.awaitFound(word);

        var first = suggestions(word.substring(0, 12)).getJsonObject(0);

        assertEquals("title", first.getString("kind"));
        assertEquals(word + " Lamo", first.getString("text"));
        assertEquals(id, first.getJsonNumber("id").longValue());
    }

    @Test
    void theAnswerMayBeKeptForAMinute() {
        var answer =
                Rest.withoutToken().get("/api/v1/catalog/suggestions?q=laskar").expect(200);

        assertEquals("public, max-age=60", answer.header("Cache-Control"));
        assertEquals("application/json", answer.header("Content-Type").split(";")[0]);
    }

    @Test
    void authorsAndSubjectsComeAfterTitlesWithTheirNumbers() {
        var kinds = suggestions("ham").getValuesAs(JsonObject.class).stream()
                .map(each -> each.getString("kind"))
                .toList();

        assertTrue(kinds.contains("author"), kinds.toString());
        assertEquals("title", kinds.get(0));
        assertTrue(kinds.lastIndexOf("title") < kinds.indexOf("author"));
    }

    @Test
    void anythingMayBeTyped() {
        for (var typed :
                new String[] {"", "%20", "%22", "*", "%3Cscript%3E", "a%00b", "%F0%9F%93%9A", "a".repeat(5000)})
            Rest.withoutToken().get("/api/v1/catalog/suggestions?q=" + typed).expect(200);
        Rest.withoutToken().get("/api/v1/catalog/suggestions").expect(200);
    }

    @Test
    void theAnswerIsThereBeforeTheNextKey() {
        long quickest = Long.MAX_VALUE;
        for (int i = 0; i < 20; i++) {
            long begun = System.nanoTime();
            Rest.withoutToken()
                    .get("/api/v1/catalog/suggestions?q=sej" + (char) ('a' + i))
                    .expect(200);
            quickest = Math.min(quickest, (System.nanoTime() - begun) / 1_000_000);
        }
        // curl itself starts in this time too
        assertTrue(quickest <= 2 * TIME_TO_THINK_MILLIS, "quickest of twenty: " + quickest + " ms");
    }

    private static JsonArray suggestions(String typed) {
        return Rest.withoutToken()
                .get("/api/v1/catalog/suggestions?q=" + typed)
                .expect(200)
                .json()
                .getJsonArray("suggestions");
    }
}
