package id.solok.library.index;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.TermFrequencyAttribute;
import org.apache.lucene.index.FieldInvertState;
import org.apache.lucene.search.CollectionStatistics;
import org.apache.lucene.search.Explanation;
import org.apache.lucene.search.TermStatistics;
import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/**
 * How much each word tells of a record, over all fields it stands in, worked out when the record is written and kept as
 * the word's frequency. So the best few hundred of many are found by one list for each word, in which whole blocks can be
 * skipped; only these are then weighed field by field.
 */
final class WordWeights extends TokenStream {
    /** Frequencies are whole numbers: one hundredth of a weight. */
    private static final int SCALE = 100;

    private static final float SATURATION = 1.2f;
    private static final float BREVITY = 0.75f;
    /** What is lent without end weighs so much more: about what loans add to the careful score of a common word. */
    private static final float MOST_WANTED = 0.25f;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final TermFrequencyAttribute frequency = addAttribute(TermFrequencyAttribute.class);
    private final Map<String, Weight> weights = new HashMap<>();
    private float factor = SCALE;
    private Iterator<Map.Entry<String, Weight>> rest;

    private static final class Weight {
        private float best;
        private float sum;
    }

    /** The words of one field; {@code usual} is how many such a field has as a rule, 0 where its length says nothing. */
    void add(List<String> words, float boost, int usual) {
        Map<String, Integer> counts = new HashMap<>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        float length = usual == 0 ? 1 : 1 - BREVITY + BREVITY * words.size() / usual;
        counts.forEach((word, count) -> {
            float weight = boost * count / (count + SATURATION * length);
            var known = weights.computeIfAbsent(word, first -> new Weight());
            known.best = Math.max(known.best, weight);
            known.sum += weight;
        });
    }

    /** Loans and copies of the record. */
    void wanted(int times) {
        factor = SCALE * (1 + MOST_WANTED * times / (times + Ranking.HALF_OF_LOANS));
    }

    @Override
    public boolean incrementToken() {
        if (!rest.hasNext()) return false;
        var next = rest.next();
        clearAttributes();
        term.append(next.getKey());
        var weight = next.getValue();
        float total = weight.best + Ranking.OTHER_FIELDS * (weight.sum - weight.best);
        frequency.setTermFrequency(Math.max(1, Math.round(total * factor)));
        return true;
    }

    @Override
    public void reset() {
        rest = weights.entrySet().iterator();
    }

    /** Scores by fields as usual, and by the weights where they are kept. */
    static Similarity similarity() {
        var usual = new BM25Similarity();
        var kept = new ByWeight();
        return new PerFieldSimilarityWrapper() {
            @Override
            public Similarity get(String field) {
                return field.equals(LuceneDocument.WEIGHT) ? kept : usual;
            }
        };
    }

    /** The weight of a word times how rare it is. */
    private static final class ByWeight extends Similarity {
        @Override
        public long computeNorm(FieldInvertState state) {
            return 1;
        }

        @Override
        public SimScorer scorer(float boost, CollectionStatistics collection, TermStatistics... terms) {
            double rarity = 0;
            for (var each : terms)
                rarity += Math.log(1 + (collection.docCount() - each.docFreq() + 0.5) / (each.docFreq() + 0.5));
            float factor = (float) (boost * rarity / SCALE);
            return new SimScorer() {
                @Override
                public float score(float weight, long norm) {
                    return factor * weight;
                }

                @Override
                public Explanation explain(Explanation weight, long norm) {
                    return Explanation.match(factor * weight.getValue().floatValue(), "weight of the word", weight);
                }
            };
        }
    }
}
