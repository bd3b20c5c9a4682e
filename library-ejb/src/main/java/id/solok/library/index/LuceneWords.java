package id.solok.library.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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

    private final LuceneSearch search;
    private final IndexReader reader;

    LuceneWords(LuceneSearch search) {
        this.search = search;
        this.reader = search.reader();
    }

    Optional<List<String>> respelled(List<String> words) throws IOException {
        List<String> better = new ArrayList<>();
        int corrected = 0;
        for (var word : words) {
            if (stands(word)) {
                better.add(word);
                continue;
            }
            if (++corrected > MOST_CORRECTED) return Optional.empty();
            var near = near(word);
            if (near.isEmpty()) return Optional.empty();
            better.addAll(near);
        }
        return corrected == 0 ? Optional.empty() : Optional.of(better);
    }

    private boolean stands(String word) throws IOException {
        return word.chars().anyMatch(Character::isDigit)
                || reader.docFreq(new Term(LuceneDocument.WORD, word)) > 0
                || reader.docFreq(new Term(LuceneDocument.ALL, Terms.stem(word))) > 0;
    }

    private List<String> near(String word) throws IOException {
        if (word.length() < SHORTEST) return List.of();
        var checker = new DirectSpellChecker();
        checker.setAccuracy(0.6f);
        var found = checker.suggestSimilar(
                new Term(LuceneDocument.WORD, word), 1, reader, SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
        if (found.length > 0) return List.of(found[0].string);
        return broken(word);
    }

    // two words written as one
    private List<String> broken(String word) throws IOException {
        var checker = new WordBreakSpellChecker();
        checker.setMinBreakWordLength(SHORTEST);
        var found = checker.suggestWordBreaks(
                new Term(LuceneDocument.WORD, word),
                1,
                reader,
                SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX,
                WordBreakSpellChecker.BreakSuggestionSortMethod.NUM_CHANGES_THEN_MAX_FREQUENCY);
        if (found.length == 0) return List.of();
        List<String> parts = new ArrayList<>();
        for (var part : found[0]) parts.add(part.string);
        return parts;
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
