package id.solok.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.search.spell.WordBreakSpellChecker;
import org.apache.lucene.util.BytesRef;

/** The words and headings that stand in the index: better spellings, and lists to browse. */
final class LuceneWords {
    private static final int SHORTEST = 3;
    private static final int MOST_CORRECTED = 4;
    private static final int MOST_WORDS = 12;
    private static final int CHOICES = 4;
    /** Only in words as long as this two letters may be wrong: kucing is not kering. */
    private static final int LONG_WORD = 7;

    private static final int MOST_TRIED = 50;
    private static final float ACCURACY = 0.6f;

    private final LuceneSearch search;
    private final IndexReader reader;

    LuceneWords(LuceneSearch search) {
        this.search = search;
        this.reader = search.reader();
    }

    /**
     * Better spellings are tried together, so that "atomic habbits" becomes habits, not rabbits; a word that stands in the
     * catalogue is changed only beside one that does not.
     */
    Optional<List<String>> respelled(List<String> words) throws IOException {
        if (words.size() > MOST_WORDS) return Optional.empty();
        List<List<List<String>>> wrong = new ArrayList<>();
        int corrected = 0;
        for (var word : words) {
            boolean stands = stands(word);
            var choices = stands ? List.of(List.of(word)) : near(word);
            if (choices.isEmpty() || (!stands && ++corrected > MOST_CORRECTED)) return Optional.empty();
            wrong.add(choices);
        }
        if (corrected == 0) return Optional.empty();
        var best = together(wrong);
        if (best.isPresent()) return best;
        var also = together(withNearOfStanding(words, wrong));
        return also.isPresent() ? also : Optional.of(chosen(wrong, 0));
    }

    private List<List<List<String>>> withNearOfStanding(List<String> words, List<List<List<String>>> wrong)
            throws IOException {
        List<List<List<String>>> all = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            List<List<String>> choices = new ArrayList<>(wrong.get(i));
            if (choices.equals(List.of(List.of(words.get(i))))) choices.addAll(similar(words.get(i), CHOICES));
            all.add(choices);
        }
        return all;
    }

    /** The first choices, from the left, that stand in one record. */
    private Optional<List<String>> together(List<List<List<String>>> choices) throws IOException {
        int combinations = 1;
        for (var each : choices) combinations = Math.min(MOST_TRIED, combinations * each.size());
        for (int i = 0; i < combinations; i++) {
            var words = chosen(choices, i);
            var text = new Clause.Words(Field.ANY, String.join(" ", words), Clause.Match.ALL);
            if (search.count(LuceneQueries.matching(text, Map.of())) > 0) return Optional.of(words);
        }
        return Optional.empty();
    }

    private static List<String> chosen(List<List<List<String>>> choices, int combination) {
        List<String> words = new ArrayList<>();
        int rest = combination;
        for (var each : choices) {
            words.addAll(each.get(rest % each.size()));
            rest /= each.size();
        }
        return words;
    }

    private boolean stands(String word) throws IOException {
        return word.chars().anyMatch(Character::isDigit)
                || reader.docFreq(new Term(LuceneDocument.WORD, word)) > 0
                || reader.docFreq(new Term(LuceneDocument.ALL, Terms.stem(word))) > 0;
    }

    private List<List<String>> near(String word) throws IOException {
        if (word.length() < SHORTEST) return List.of();
        List<List<String>> near = new ArrayList<>(similar(word, CHOICES));
        broken(word).ifPresent(near::add);
        return near;
    }

    private List<List<String>> similar(String word, int most) throws IOException {
        if (word.length() < SHORTEST) return List.of();
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(SHORTEST);
        checker.setAccuracy(ACCURACY);
        checker.setMaxEdits(word.length() < LONG_WORD ? 1 : 2);
        List<List<String>> similar = new ArrayList<>();
        for (var found :
                checker.suggestSimilar(new Term(LuceneDocument.WORD, word), most, reader, SuggestMode.SUGGEST_ALWAYS))
            similar.add(List.of(found.string));
        return similar;
    }

    // two words written as one
    private Optional<List<String>> broken(String word) throws IOException {
        var checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(SHORTEST);
        var found = checker.suggestWordBreaks(
                new Term(LuceneDocument.WORD, word),
                1,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
                WordBreakSpellChecker.BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        return found.length == 0
                ? Optional.empty()
                : Optional.of(Stream.of(found[0]).map(part -> part.string).toList());
    }

    List<FacetValue> headings(Facet facet, String from, int size) throws IOException {
        var terms = MultiTerms.getTerms(reader, LuceneDocument.FACETS);
        List<FacetValue> found = new ArrayList<>();
        if (terms == null) return found;
        var all = terms.iterator();
        var mark = String.valueOf(facet.mark());
        if (all.seekCeil(new BytesRef(mark + from)) == SeekStatus.END) return found;
        for (var term = all.term(); term != null && found.size() < size; term = all.next()) {
            var text = term.utf8ToString();
            if (!text.startsWith(mark)) break;
            // what only deleted documents bear is still in the list of terms
            int count = search.count(new TermQuery(new Term(LuceneDocument.FACETS, BytesRef.deepCopyOf(term))));
            if (count > 0) found.add(new FacetValue(IndexDocument.facetValue(text), count));
        }
        return found;
    }
}
