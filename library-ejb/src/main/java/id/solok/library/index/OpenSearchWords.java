package id.solok.library.index;

import jakarta.json.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.TermQuery;

/** The words and headings that the cluster knows. */
final class OpenSearchWords {
    private final OpenSearchIndex index;

    OpenSearchWords(OpenSearchIndex index) {
        this.index = index;
    }

    // words that were written as one are parted by the embedded engine only
    Optional<List<String>> respelled(List<String> words) {
        List<String> better = new ArrayList<>();
        for (var word : words) {
            if (stands(word)) {
                better.add(word);
                continue;
            }
            var near = near(word);
            if (near.isEmpty()) return Optional.empty();
            better.add(near.get());
        }
        return better.equals(words) ? Optional.empty() : Optional.of(better);
    }

    private boolean stands(String word) {
        if (word.chars().anyMatch(Character::isDigit)) return true;
        return index.count(new BooleanQuery.Builder()
                        .add(new TermQuery(new Term(LuceneDocument.WORD, word)), Occur.SHOULD)
                        .add(new TermQuery(new Term(LuceneDocument.ALL, Terms.stem(word))), Occur.SHOULD)
                        .build())
                > 0;
    }

    private Optional<String> near(String word) {
        var term = Json.createObjectBuilder()
                .add("field", LuceneDocument.WORD)
                .add("suggest_mode", "missing")
                .add("min_word_length", 3)
                .add("size", 1);
        var answer = index.ask(Json.createObjectBuilder()
                .add("size", 0)
                .add(
                        "suggest",
                        Json.createObjectBuilder()
                                .add(
                                        "near",
                                        Json.createObjectBuilder()
                                                .add("text", word)
                                                .add("term", term)))
                .build());
        var options = answer.getJsonObject("suggest").getJsonArray("near").stream()
                .flatMap(entry -> entry.asJsonObject().getJsonArray("options").stream())
                .map(option -> option.asJsonObject().getString("text"))
                .toList();
        return options.stream().findFirst();
    }

    List<FacetValue> headings(Facet facet, String from, int size) {
        var key = OpenSearchDocument.FACET + facet.code();
        var list = Json.createObjectBuilder()
                .add("size", size)
                .add(
                        "sources",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add(
                                                "heading",
                                                Json.createObjectBuilder()
                                                        .add(
                                                                "terms",
                                                                Json.createObjectBuilder()
                                                                        .add("field", key)))))
                // sorts before every heading that begins with it
                .add("after", Json.createObjectBuilder().add("heading", facet.mark() + from));
        var answer = index.ask(Json.createObjectBuilder()
                .add("size", 0)
                .add(
                        "aggs",
                        Json.createObjectBuilder()
                                .add("list", Json.createObjectBuilder().add("composite", list)))
                .build());
        List<FacetValue> values = new ArrayList<>();
        for (var bucket :
                answer.getJsonObject("aggregations").getJsonObject("list").getJsonArray("buckets")) {
            var value = bucket.asJsonObject();
            values.add(new FacetValue(
                    IndexDocument.facetValue(value.getJsonObject("key").getString("heading")),
                    value.getJsonNumber("doc_count").longValueExact()));
        }
        return values;
    }
}
