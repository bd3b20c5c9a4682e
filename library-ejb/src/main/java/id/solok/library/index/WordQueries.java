package id.solok.library.index;

import id.solok.library.catalog.Isbn;
import id.solok.library.core.Text;
import id.solok.library.index.LuceneQueries.Manner;
import id.solok.library.index.Terms.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** Words a reader typed as Lucene's queries. */
final class WordQueries {
    private static final int MOST_WORDS = 60;
    private static final int LONGEST_TEXT = 5_000;
    private static final Set<String> NAMED = Set.of(LuceneDocument.ALL, LuceneDocument.TITLE, LuceneDocument.AUTHOR);

    private final Manner manner;
    private final boolean scored;

    WordQueries(Manner manner) {
        this.manner = manner;
        scored = manner != Manner.MATCHING;
    }

    Query query(Clause.Words words) {
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
            case FORM -> LuceneQueries.filter(Facet.FORM, List.of(words.text().strip()));
            case LANGUAGE ->
                LuceneQueries.filter(Facet.LANGUAGE, List.of(words.text().strip()));
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
                new BooleanQuery.Builder()
                        .add(whole('t', words.text()), Occur.SHOULD)
                        .add(whole('a', words.text()), Occur.SHOULD)
                        .add(whole('s', words.text()), Occur.SHOULD)
                        .build();
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
            if (insisted.contains(term)) query.add(one.apply(term), (scored ? Occur.MUST : Occur.FILTER));
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
        terms.subList(0, terms.size() - 1)
                .forEach(term -> query.add(one.apply(term), (scored ? Occur.MUST : Occur.FILTER)));
        var beginning = new BooleanQuery.Builder()
                .add(new PrefixQuery(new org.apache.lucene.index.Term(field, Terms.modern(last.word()))), Occur.SHOULD)
                .add(one.apply(last), Occur.SHOULD);
        if (NAMED.contains(field)) beginning.add(starts(Terms.modern(last.word())), Occur.SHOULD);
        return query.add(beginning.build(), (scored ? Occur.MUST : Occur.FILTER))
                .build();
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
            query.add(new BoostQuery(phrase(LuceneDocument.TITLE, terms), Ranking.PHRASE_BOOST), Occur.SHOULD);
            query.add(new BoostQuery(phrase(LuceneDocument.AUTHOR, terms), Ranking.PHRASE_BOOST), Occur.SHOULD);
        }
        query.add(new BoostQuery(new ConstantScoreQuery(whole('t', text)), Ranking.WHOLE_TITLE_BOOST), Occur.SHOULD);
        query.add(new BoostQuery(new ConstantScoreQuery(whole('T', text)), Ranking.TITLE_PROPER_BOOST), Occur.SHOULD);
        query.add(new BoostQuery(new ConstantScoreQuery(whole('a', text)), Ranking.WHOLE_TITLE_BOOST), Occur.SHOULD);
        return query.build();
    }

    private Query anywhere(Term term) {
        return stem(LuceneDocument.ALL, term);
    }

    // the field in which a word says most about the record; what other fields add counts little
    private Query wherever(Term term) {
        if (manner == Manner.QUICK) return stem(LuceneDocument.WEIGHT, term);
        List<Query> places = new ArrayList<>();
        Ranking.BOOSTS.forEach((field, boost) -> places.add(new BoostQuery(stem(field, term), boost)));
        places.add(new BoostQuery(term(LuceneDocument.WORD, term.word()), Ranking.WORD_BOOST));
        places.add(stem(LuceneDocument.ALL, term));
        return new DisjunctionMaxQuery(places, Ranking.OTHER_FIELDS);
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
}
