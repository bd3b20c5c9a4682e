package id.solok.library.index;

import id.solok.library.catalog.Isbn;
import id.solok.library.core.Text;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/**
 * Clauses as Lucene's queries, of which there are three that find the same: one that only tells what is found, for
 * counting, one that says quickly how well, for choosing the best few hundred, and one that weighs these field by field.
 */
final class LuceneQueries {
    /** How much more a word tells in such a field than anywhere. */
    static final Map<String, Float> BOOSTS =
            Map.of(LuceneDocument.TITLE, 5f, LuceneDocument.AUTHOR, 4f, LuceneDocument.SUBJECT, 2.5f);

    private static final float WORD_BOOST = 2.5f;
    private static final float PHRASE_BOOST = 4;
    private static final float WHOLE_TITLE_BOOST = 25;
    /** The title on the piece itself before a uniform or other title. */
    private static final float TITLE_PROPER_BOOST = 10;

    static final float LENT_BOOST = 1.5f;
    static final float OTHER_FIELDS = 0.25f;
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_TEXT = 5_000;
    static final float HALF_OF_LOANS = 20;

    /** What others lend a lot goes a little before its equals. */
    static final Query LOANS =
            FeatureField.newSaturationQuery(LuceneDocument.FEATURES, LuceneDocument.LENT, LENT_BOOST, HALF_OF_LOANS);

    private static final Set<String> NAMED = Set.of(LuceneDocument.ALL, LuceneDocument.TITLE, LuceneDocument.AUTHOR);

    private enum Manner {
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
        query.add(LOANS, Occur.SHOULD);
    }

    private static Query filter(Facet facet, List<String> values) {
        if (values.size() == 1) return facet(facet, values.get(0));
        var query = new BooleanQuery.Builder();
        values.forEach(value -> query.add(facet(facet, value), Occur.SHOULD));
        return query.build();
    }

    private Query query(Clause clause) {
        if (clause instanceof Clause.Everything) return new MatchAllDocsQuery();
        if (clause instanceof Clause.Words words) return words(words);
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

    private Query words(Clause.Words words) {
        return switch (words.field()) {
            case ANY -> any(words);
            case TITLE -> inField(LuceneDocument.TITLE, 't', words);
            case AUTHOR -> inField(LuceneDocument.AUTHOR, 'a', words);
            case SUBJECT -> inField(LuceneDocument.SUBJECT, 's', words);
            case PUBLISHER -> inField(LuceneDocument.PUBLISHER, 'p', words);
            case SERIES -> inField(LuceneDocument.SERIES, '-', words);
            case NOTES -> inField(LuceneDocument.NOTES, '-', words);
            case ISBN -> isbn(words.text());
            case NUMBER -> key(LuceneDocument.NUMBER, Text.folded(words.text()));
            case BARCODE -> key(LuceneDocument.BARCODE, words.text().strip().toLowerCase(Locale.ROOT));
            case ID -> key(LuceneDocument.ID, words.text().strip());
            case CLASS -> beginning(LuceneDocument.CLASS, words.text().strip().toUpperCase(Locale.ROOT));
            case CALL_NUMBER -> beginning(LuceneDocument.CALL_NUMBER, Text.folded(words.text()));
            case FORM -> filter(Facet.FORM, List.of(words.text().strip()));
            case LANGUAGE -> filter(Facet.LANGUAGE, List.of(words.text().strip()));
        };
    }

    private static Query isbn(String text) {
        return Isbn.normalized(text).map(isbn -> key(LuceneDocument.ISBN, isbn)).orElseGet(MatchNoDocsQuery::new);
    }

    private static Query key(String field, String value) {
        return value.isEmpty() ? new MatchNoDocsQuery() : new ConstantScoreQuery(term(field, value));
    }

    private static Query beginning(String field, String value) {
        return value.isEmpty()
                ? new MatchNoDocsQuery()
                : new PrefixQuery(new org.apache.lucene.index.Term(field, LuceneDocument.cut(value)));
    }

    private Query inField(String field, char mark, Clause.Words words) {
        var terms = terms(words.text());
        if (terms.isEmpty()) return new MatchNoDocsQuery();
        return switch (words.match()) {
            case PHRASE -> phrase(field, terms);
            case WHOLE -> mark == '-' ? phrase(field, terms) : whole(mark, words.text());
            case ALL -> all(terms, term -> stem(field, term));
            case ANY -> one(telling(terms), term -> stem(field, term));
            case BEGINNING -> begun(terms, term -> stem(field, term), field);
        };
    }

    private Query any(Clause.Words words) {
        var terms = terms(words.text());
        if (terms.isEmpty()) return new MatchNoDocsQuery();
        return switch (words.match()) {
            case PHRASE -> phrase(LuceneDocument.ALL, terms);
            case WHOLE ->
                or(List.of(
                        new Clause.Words(Field.TITLE, words.text(), Match.WHOLE),
                        new Clause.Words(Field.AUTHOR, words.text(), Match.WHOLE),
                        new Clause.Words(Field.SUBJECT, words.text(), Match.WHOLE)));
            case ALL -> orNumber(words.text(), scored ? ranked(words.text(), terms) : all(terms, this::anywhere));
            case ANY -> one(telling(terms), scored ? this::wherever : this::anywhere);
            case BEGINNING -> begun(terms, this::anywhere, LuceneDocument.ALL);
        };
    }

    /** Every word, but for those so common that the others say more; all when there are no others. */
    private Query all(List<Term> terms, java.util.function.Function<Term, Query> one) {
        var insisted = telling(terms);
        var query = new BooleanQuery.Builder();
        for (var term : terms)
            if (insisted.contains(term)) query.add(one.apply(term), required());
            else if (scored) query.add(one.apply(term), Occur.SHOULD);
        var built = query.build();
        return built.clauses().size() == 1 && !scored ? built.clauses().get(0).getQuery() : built;
    }

    // a query takes only so many words, and nobody types more of them than these
    private static List<Term> terms(String text) {
        var terms = Terms.of(text.substring(0, Math.min(text.length(), LONGEST_TEXT)));
        return terms.subList(0, Math.min(terms.size(), MOST_WORDS));
    }

    private static List<Term> telling(List<Term> terms) {
        var telling = terms.stream().filter(term -> !term.common()).toList();
        return telling.isEmpty() ? terms : telling;
    }

    private static Query one(List<Term> terms, java.util.function.Function<Term, Query> one) {
        var query = new BooleanQuery.Builder();
        terms.forEach(term -> query.add(one.apply(term), Occur.SHOULD));
        return query.build();
    }

    private Query begun(List<Term> terms, java.util.function.Function<Term, Query> one, String field) {
        var last = terms.get(terms.size() - 1);
        var query = new BooleanQuery.Builder();
        terms.subList(0, terms.size() - 1).forEach(term -> query.add(one.apply(term), required()));
        var beginning = new BooleanQuery.Builder()
                .add(new PrefixQuery(new org.apache.lucene.index.Term(field, Terms.modern(last.word()))), Occur.SHOULD)
                .add(one.apply(last), Occur.SHOULD);
        if (NAMED.contains(field)) beginning.add(starts(Terms.modern(last.word())), Occur.SHOULD);
        return query.add(beginning.build(), required()).build();
    }

    // a stem may be shorter than what was typed: beginnings of the words as they stand are kept of title and author
    private static Query starts(String begun) {
        var kept = begun.substring(0, Math.min(begun.length(), LuceneDocument.LONGEST_START));
        return new ConstantScoreQuery(term(LuceneDocument.STARTS, kept));
    }

    // a number is looked for as a whole besides: ISBN, barcode, control number
    private Query orNumber(String text, Query words) {
        var number = text.strip();
        if (number.isEmpty() || number.length() > 40 || number.chars().noneMatch(Character::isDigit)) return words;
        var query = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        Isbn.normalized(number).ifPresent(isbn -> query.add(key(LuceneDocument.ISBN, isbn), Occur.SHOULD));
        if (number.indexOf(' ') < 0) {
            query.add(key(LuceneDocument.BARCODE, number.toLowerCase(Locale.ROOT)), Occur.SHOULD);
            query.add(key(LuceneDocument.NUMBER, Text.folded(number)), Occur.SHOULD);
        }
        return query.build();
    }

    private Query ranked(String text, List<Term> terms) {
        var query = new BooleanQuery.Builder().add(all(terms, this::wherever), Occur.MUST);
        if (terms.size() > 1 && manner == Manner.SCORED) {
            query.add(new BoostQuery(phrase(LuceneDocument.TITLE, terms), PHRASE_BOOST), Occur.SHOULD);
            query.add(new BoostQuery(phrase(LuceneDocument.AUTHOR, terms), PHRASE_BOOST), Occur.SHOULD);
        }
        query.add(new BoostQuery(new ConstantScoreQuery(whole('t', text)), WHOLE_TITLE_BOOST), Occur.SHOULD);
        query.add(new BoostQuery(new ConstantScoreQuery(whole('T', text)), TITLE_PROPER_BOOST), Occur.SHOULD);
        query.add(new BoostQuery(new ConstantScoreQuery(whole('a', text)), WHOLE_TITLE_BOOST), Occur.SHOULD);
        return query.build();
    }

    private Query anywhere(Term term) {
        return stem(LuceneDocument.ALL, term);
    }

    // the field in which a word says most about the record; what other fields add counts little
    private Query wherever(Term term) {
        if (manner == Manner.QUICK) return stem(LuceneDocument.WEIGHT, term);
        List<Query> places = new ArrayList<>();
        BOOSTS.forEach((field, boost) -> places.add(new BoostQuery(stem(field, term), boost)));
        places.add(new BoostQuery(term(LuceneDocument.WORD, term.word()), WORD_BOOST));
        places.add(stem(LuceneDocument.ALL, term));
        return new DisjunctionMaxQuery(places, OTHER_FIELDS);
    }

    private static Query stem(String field, Term term) {
        var withY = Terms.withY(term.word());
        var stem = term(field, term.stem());
        if (withY == null) return stem;
        return new BooleanQuery.Builder()
                .add(stem, Occur.SHOULD)
                .add(term(field, Terms.stem(withY)), Occur.SHOULD)
                .build();
    }

    private static Query phrase(String field, List<Term> terms) {
        return new PhraseQuery(field, terms.stream().map(Term::stem).toArray(String[]::new));
    }

    private static Query whole(char mark, String text) {
        return term(LuceneDocument.WHOLE, LuceneDocument.wholeForm(mark, text));
    }

    private static Query term(String field, String value) {
        return new TermQuery(new org.apache.lucene.index.Term(field, value));
    }

    private static Query facet(Facet facet, String value) {
        return term(LuceneDocument.FACETS, IndexDocument.facetTerm(facet, value));
    }
}
