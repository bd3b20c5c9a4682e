package id.solok.library.index;

import java.util.List;
import java.util.Map;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Clauses as Lucene's queries, of which there are three that find the same: one that only tells what is found, for
 * counting, one that says quickly how well, for choosing the best few hundred, and one that weighs these field by field.
 */
final class LuceneQueries {
    /** To what end is asked. */
    enum Manner {
        MATCHING,
        QUICK,
        SCORED
    }

    private final Manner manner;
    private final boolean scored;

    private LuceneQueries(Manner manner) {
        this.manner = manner;
        scored = manner != Manner.MATCHING;
    }

    /** What is found, without any order. */
    static Query matching(Clause what, Map<Facet, List<String>> filters) {
        return new LuceneQueries(Manner.MATCHING).narrowed(what, filters);
    }

    /** The same with scores that tell the best few hundred from all others. */
    static Query quick(Clause what, Map<Facet, List<String>> filters) {
        return new LuceneQueries(Manner.QUICK).narrowed(what, filters);
    }

    /** The same with scores. */
    static Query scored(Clause what, Map<Facet, List<String>> filters) {
        return new LuceneQueries(Manner.SCORED).narrowed(what, filters);
    }

    private Query narrowed(Clause what, Map<Facet, List<String>> filters) {
        var found = query(what);
        if (filters.isEmpty()) return manner == Manner.SCORED ? withLoans(found) : found;
        var query = new BooleanQuery.Builder().add(found, scored ? Occur.MUST : Occur.FILTER);
        filters.forEach((facet, values) -> query.add(filter(facet, values), Occur.FILTER));
        if (manner == Manner.SCORED) addLoans(query);
        return query.build();
    }

    private static Query withLoans(Query found) {
        var query = new BooleanQuery.Builder().add(found, Occur.MUST);
        addLoans(query);
        return query.build();
    }

    private static void addLoans(BooleanQuery.Builder query) {
        query.add(Ranking.LOANS, Occur.SHOULD);
    }

    static Query filter(Facet facet, List<String> values) {
        if (values.size() == 1) return facet(facet, values.get(0));
        var query = new BooleanQuery.Builder();
        values.forEach(value -> query.add(facet(facet, value), Occur.SHOULD));
        return query.build();
    }

    private Query query(Clause clause) {
        if (clause instanceof Clause.Everything) return new MatchAllDocsQuery();
        if (clause instanceof Clause.Words words) return new WordQueries(manner).query(words);
        if (clause instanceof Clause.Years years) return years(years);
        if (clause instanceof Clause.And and) return and(and.parts());
        if (clause instanceof Clause.Or or) return or(or.parts());
        var without = (Clause.Without) clause;
        return new BooleanQuery.Builder()
                .add(query(without.kept()), required())
                .add(new LuceneQueries(Manner.MATCHING).query(without.left()), Occur.MUST_NOT)
                .build();
    }

    private Occur required() {
        return scored ? Occur.MUST : Occur.FILTER;
    }

    private static Query years(Clause.Years years) {
        int from = years.from() == null ? 0 : years.from();
        int to = years.to() == null ? Integer.MAX_VALUE : years.to();
        return from > to
                ? new MatchNoDocsQuery()
                : new ConstantScoreQuery(IntPoint.newRangeQuery(LuceneDocument.YEAR, from, to));
    }

    private Query and(List<Clause> parts) {
        if (parts.isEmpty()) return new MatchAllDocsQuery();
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(query(part), required()));
        return query.build();
    }

    private Query or(List<Clause> parts) {
        if (parts.isEmpty()) return new MatchNoDocsQuery();
        var query = new BooleanQuery.Builder();
        parts.forEach(part -> query.add(query(part), Occur.SHOULD));
        return query.build();
    }

    private static Query facet(Facet facet, String value) {
        return new TermQuery(new Term(LuceneDocument.FACETS, IndexDocument.facetTerm(facet, value)));
    }
}
