package id.solok.library.index;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Words that {@link Terms} found, handed to Lucene as they are. */
final class WordStream extends TokenStream {
    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute step = addAttribute(PositionIncrementAttribute.class);
    private final List<String> words = new ArrayList<>();
    private final List<Integer> steps = new ArrayList<>();
    private int next;
    private int gap = 1;

    WordStream() {}

    WordStream(Collection<String> words) {
        words.forEach(this::add);
    }

    void add(String word) {
        words.add(word);
        steps.add(gap);
        gap = 1;
    }

    /** The next word stands so many places further on. */
    void gap(int places) {
        if (!words.isEmpty()) gap = places;
    }

    int size() {
        return words.size();
    }

    List<String> words() {
        return words;
    }

    @Override
    public boolean incrementToken() {
        if (next == words.size()) return false;
        clearAttributes();
        term.append(words.get(next));
        step.setPositionIncrement(steps.get(next++));
        return true;
    }

    @Override
    public void reset() {
        next = 0;
    }
}
