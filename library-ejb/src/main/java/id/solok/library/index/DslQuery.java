package id.solok.library.index;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PointRangeQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * A query of Lucene in OpenSearch's language, so that what is found and how it is ranked stands in one place only,
 * {@link LuceneQueries}.
 */
final class DslQuery {
    private DslQuery() {}

    static JsonObject of(Query query) {
        if (query.equals(Ranking.LOANS)) return loans();
        if (query instanceof MatchAllDocsQuery) return wrap("match_all", Json.createObjectBuilder());
        if (query instanceof MatchNoDocsQuery) return wrap("match_none", Json.createObjectBuilder());
        if (query instanceof TermQuery term) return term("term", "value", term.getTerm());
        if (query instanceof PrefixQuery prefix) return term("prefix", "value", prefix.getPrefix());
        if (query instanceof PhraseQuery phrase) return phrase(phrase);
        if (query instanceof PointRangeQuery range) return range(range);
        if (query instanceof BoostQuery boost) return boosted(of(boost.getQuery()), boost.getBoost());
        if (query instanceof ConstantScoreQuery constant)
            return wrap("constant_score", Json.createObjectBuilder().add("filter", of(constant.getQuery())));
        if (query instanceof DisjunctionMaxQuery best) return best(best);
        if (query instanceof BooleanQuery bool) return bool(bool);
        throw new IllegalArgumentException("OpenSearch is not asked this way: " + query);
    }

    private static JsonObject loans() {
        return wrap(
                "rank_feature",
                Json.createObjectBuilder()
                        .add("field", OpenSearchDocument.LENT_RANK)
                        .add("boost", Ranking.LENT_BOOST)
                        .add("saturation", Json.createObjectBuilder().add("pivot", Ranking.HALF_OF_LOANS)));
    }

    private static JsonObject term(String kind, String key, Term term) {
        return wrap(
                kind,
                Json.createObjectBuilder()
                        .add(
                                term.field(),
                                Json.createObjectBuilder().add(key, term.bytes().utf8ToString())));
    }

    private static JsonObject phrase(PhraseQuery phrase) {
        var words = Arrays.stream(phrase.getTerms()).map(Term::text).collect(Collectors.joining(" "));
        return wrap(
                "match_phrase",
                Json.createObjectBuilder()
                        .add(phrase.getField(), Json.createObjectBuilder().add("query", words)));
    }

    private static JsonObject range(PointRangeQuery range) {
        return wrap(
                "range",
                Json.createObjectBuilder()
                        .add(
                                range.getField(),
                                Json.createObjectBuilder()
                                        .add("gte", IntPoint.decodeDimension(range.getLowerPoint(), 0))
                                        .add("lte", IntPoint.decodeDimension(range.getUpperPoint(), 0))));
    }

    private static JsonObject best(DisjunctionMaxQuery best) {
        var queries = Json.createArrayBuilder();
        for (var one : best.getDisjuncts()) queries.add(of(one));
        return wrap(
                "dis_max",
                Json.createObjectBuilder()
                        .add("tie_breaker", best.getTieBreakerMultiplier())
                        .add("queries", queries));
    }

    private static JsonObject bool(BooleanQuery bool) {
        var parts = Json.createObjectBuilder();
        add(parts, "must", bool, BooleanClause.Occur.MUST);
        add(parts, "filter", bool, BooleanClause.Occur.FILTER);
        add(parts, "should", bool, BooleanClause.Occur.SHOULD);
        add(parts, "must_not", bool, BooleanClause.Occur.MUST_NOT);
        return wrap("bool", parts);
    }

    private static void add(JsonObjectBuilder parts, String name, BooleanQuery bool, BooleanClause.Occur occur) {
        JsonArrayBuilder queries = Json.createArrayBuilder();
        boolean some = false;
        for (var clause : bool.clauses())
            if (clause.getOccur() == occur) {
                queries.add(of(clause.getQuery()));
                some = true;
            }
        if (some) parts.add(name, queries);
    }

    // a leaf takes its boost in the object of its field or beside it, a compound in itself
    private static JsonObject boosted(JsonObject query, float boost) {
        var kind = query.keySet().iterator().next();
        var body = query.getJsonObject(kind);
        if (kind.equals("term") || kind.equals("prefix") || kind.equals("match_phrase") || kind.equals("range")) {
            var field = body.keySet().iterator().next();
            var inner = Json.createObjectBuilder(body.getJsonObject(field)).add("boost", boost);
            return wrap(kind, Json.createObjectBuilder().add(field, inner));
        }
        return wrap(kind, Json.createObjectBuilder(body).add("boost", boost));
    }

    private static JsonObject wrap(String name, JsonObjectBuilder body) {
        return Json.createObjectBuilder().add(name, body).build();
    }
}
