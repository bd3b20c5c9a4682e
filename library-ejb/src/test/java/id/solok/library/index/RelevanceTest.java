package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.TrialRecords;
import id.solok.library.core.Text;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.discovery.SearchTrial;
import id.solok.library.marc.SharedData;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What readers type, and the title that must come among the first; over the demo titles, then with the real records of
 * shared/data around them where they are present.
 */
class RelevanceTest {
    private static final double IN_PLACE = 0.95;
    private static final double MEAN_RECIPROCAL_RANK = 0.85;
    private static final int LOOKED_AT = 20;

    @TempDir
    private Path folder;

    @Test
    void whatReadersWantComesFirst() throws IOException {
        try (var trial = new TrialIndex(folder)) {
            var demo = TrialRecords.demo();
            List<IndexDocument> documents = new ArrayList<>();
            for (var title : demo)
                documents.add(TrialIndex.document(documents.size() + 1, title.essentials(), title.copies()));
            trial.add(documents);
            int titles = documents.size();
            judge(trial, queries("relevance.csv"), titles + " demo titles");
            // what the ranking was not tuned by
            judge(trial, queries("relevance-second.csv"), titles + " demo titles, second list");

            documents.clear();
            for (var record : TrialRecords.real())
                documents.add(TrialIndex.document(titles + documents.size() + 1, record, 0));
            if (documents.isEmpty()) {
                System.out.println("relevance: the folder shared/data is absent, no real records were read");
                return;
            }
            trial.add(documents);
            var both = queries("relevance.csv");
            both.addAll(queries("relevance-real.csv"));
            judge(trial, both, titles + " demo titles and " + documents.size() + " real records");
        }
    }

    private static List<Map<String, String>> queries(String file) throws IOException {
        try (var in = RelevanceTest.class.getResourceAsStream(file)) {
            if (in == null) throw new IOException("There is no " + file);
            var lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            List<Map<String, String>> rows = new ArrayList<>();
            for (var line : lines.subList(1, lines.size()))
                rows.add(SharedData.row(SharedData.cells(lines.get(0)), line));
            return rows;
        }
    }

    private static void judge(TrialIndex trial, List<Map<String, String>> queries, String over) {
        int inPlace = 0;
        double reciprocal = 0;
        for (var query : queries) {
            int rank = rank(trial, query);
            if (rank > 0) reciprocal += 1.0 / rank;
            if (rank > 0 && rank <= Integer.parseInt(query.get("among"))) inPlace++;
            else System.out.println("relevance: not in place (" + rank + "): " + query);
        }
        double mean = reciprocal / queries.size();
        System.out.printf("relevance: %d of %d in place, MRR %.3f, over %s%n", inPlace, queries.size(), mean, over);
        assertTrue(queries.size() >= 60, "too few queries");
        assertTrue(inPlace >= IN_PLACE * queries.size(), "too few in place over " + over);
        assertTrue(mean >= MEAN_RECIPROCAL_RANK, "too far down over " + over);
    }

    /** The place of the wanted title, 0 when it is not near. */
    private static int rank(TrialIndex trial, Map<String, String> query) {
        var text = query.get("query").replace('\'', '"').replace('`', '\'');
        var hits = new SearchTrial(trial.index())
                .search(SearchQuery.all().text(text).together().forgiving().window(0, LOOKED_AT))
                .records();
        for (int i = 0; i < hits.size(); i++) if (isWanted(hits.get(i), query)) return i + 1;
        return 0;
    }

    private static boolean isWanted(SearchHit hit, Map<String, String> query) {
        return Text.folded(hit.fullTitle()).startsWith(Text.folded(query.get("title")))
                && Text.folded(hit.byline()).contains(Text.folded(query.get("author")));
    }
}
