package id.solok.library.index;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What is asked for suggestions, similar titles and other editions. */
final class NeighbourQueries {
    /** So many titles are looked at for headings that begin as typed. */
    static final int LOOKED_AT = 60;

    /** So many headings of a kind are suggested at most. */
    static final int HEADINGS = 3;

    private static final int TITLE_WORDS = 8;
    private static final float TITLE_BEGINS = 8;

    private NeighbourQueries() {}

    static List<String> modern(List<String> words) {
        return words.stream().map(Terms::modern).toList();
    }

    /** Titles in which each of these stands at the beginning of a word, those that begin so first. */
    static Query beginning(List<String> modern) {
        var query = new BooleanQuery.Builder();
        for (var word : modern)
            query.add(term(LuceneDocument.STARTS, cut(word, LuceneDocument.LONGEST_START)), Occur.FILTER);
        var title = cut(String.join(" ", modern), LuceneDocument.LONGEST_TITLE_START);
        var begins = new ConstantScoreQuery(term(LuceneDocument.TITLE_STARTS, title));
        query.add(new BoostQuery(begins, TITLE_BEGINS), Occur.SHOULD);
        query.add(Ranking.LOANS, Occur.SHOULD);
        return query.build();
    }

    static boolean begins(String heading, List<String> beginnings) {
        var words = modern(Terms.words(heading));
        return beginnings.stream().allMatch(start -> words.stream().anyMatch(word -> word.startsWith(start)));
    }

    static Query similar(SearchHit hit, List<String> subjects, List<String> authors, long work) {
        var query = new BooleanQuery.Builder();
        subjects.forEach(subject -> query.add(facet(Facet.SUBJECT, subject), Occur.SHOULD));
        authors.forEach(author -> query.add(facet(Facet.AUTHOR, author), Occur.SHOULD));
        Stream.concat(Terms.of(hit.title()).stream(), Terms.of(hit.subtitle()).stream())
                .filter(term -> !term.common() && term.stem().length() > 2)
                .limit(TITLE_WORDS)
                .forEach(term -> query.add(term(LuceneDocument.TITLE, term.stem()), Occur.SHOULD)
                        .add(term(LuceneDocument.SUBJECT, term.stem()), Occur.SHOULD));
        var number = hit.classNumber();
        if (number != null && number.length() >= 3) {
            var group = new Term(LuceneDocument.CLASS, number.substring(0, 3).toUpperCase(Locale.ROOT));
            query.add(new PrefixQuery(group), Occur.SHOULD);
        }
        return query.add(work(work), Occur.MUST_NOT).build();
    }

    static Query editions(long id, long work) {
        return new BooleanQuery.Builder()
                .add(work(work), Occur.FILTER)
                .add(term(LuceneDocument.ID, Long.toString(id)), Occur.MUST_NOT)
                .build();
    }

    static Query facet(Facet facet, String value) {
        return term(LuceneDocument.FACETS, IndexDocument.facetTerm(facet, value));
    }

    static Query work(long work) {
        return term(LuceneDocument.WORK, Long.toString(work));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new Term(field, value));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(text.length(), length));
    }
}
