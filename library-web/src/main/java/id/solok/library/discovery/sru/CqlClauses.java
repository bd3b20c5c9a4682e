package id.solok.library.discovery.sru;

import id.solok.library.catalog.Form;
import id.solok.library.discovery.sru.CqlNode.Joined;
import id.solok.library.discovery.sru.CqlNode.Term;
import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Clause.Years;
import id.solok.library.index.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Says with clauses of the index what a query of CQL looks for. */
final class CqlClauses {
    private static final int MOST_WORDS = 60;
    private static final Set<String> ORDERING = Set.of("<", "<=", ">", ">=", "within");
    private static final Set<String> EQUALITY = Set.of("=", "==", "exact", "scr");

    private int words;

    static Clause of(CqlNode node) throws SruProblem {
        return new CqlClauses().clause(node);
    }

    private Clause clause(CqlNode node) throws SruProblem {
        if (node instanceof Term term) return clause(term);
        var joined = (Joined) node;
        var left = clause(joined.left());
        var right = clause(joined.right());
        return switch (joined.operator()) {
            case "and" -> new Clause.And(List.of(left, right));
            case "or" -> new Clause.Or(List.of(left, right));
            default -> new Clause.Without(left, right);
        };
    }

    private Clause clause(Term written) throws SruProblem {
        if (written.relation().equals("<>"))
            return new Clause.Without(Clause.EVERYTHING, clause(new Term(written.index(), "==", written.text())));
        var term = CqlTerm.of(written.text());
        words += term.weight();
        if (words > MOST_WORDS) throw new SruProblem(38, "not more than " + MOST_WORDS + " words");
        var index = written.index();
        return switch (index.kind()) {
            case RESULT_SET -> throw new SruProblem(50, null);
            case EVERYTHING -> Clause.EVERYTHING;
            case YEAR -> years(written.relation(), unmasked(term));
            case WORDS, TEXT -> words(written, term);
            case FORM -> form(written, unmasked(term));
            case KEY -> key(written, unmasked(term));
            case BEGINNING -> key(written, term);
        };
    }

    private static Clause words(Term written, CqlTerm term) throws SruProblem {
        var field = written.index().fields().get(0);
        return switch (written.relation()) {
            case "=", "scr", "all" -> all(field, term);
            case "any" -> new Clause.Or(each(field, term));
            case "adj" -> new Words(field, unmasked(term).text(), Match.PHRASE);
            case "==", "exact" -> {
                if (written.index().kind() == SruIndex.Kind.TEXT) throw unfit(written);
                yield new Words(field, unmasked(term).text(), Match.WHOLE);
            }
            default -> throw unfit(written);
        };
    }

    private static Clause all(Field field, CqlTerm term) {
        return term.masked() ? new Clause.And(each(field, term)) : Clause.words(field, term.text());
    }

    private static List<Clause> each(Field field, CqlTerm term) {
        return term.words().stream()
                .<Clause>map(word -> new Words(field, word.text(), word.masked() ? Match.BEGINNING : Match.ALL))
                .toList();
    }

    private static Clause key(Term written, CqlTerm term) throws SruProblem {
        var relation = written.relation();
        if (relation.equals("any")) return new Clause.Or(keys(written.index(), term));
        if (relation.equals("all")) return new Clause.And(keys(written.index(), term));
        if (!EQUALITY.contains(relation)) throw unfit(written);
        return key(written.index(), term.text());
    }

    private static List<Clause> keys(SruIndex index, CqlTerm term) {
        return term.words().stream().map(word -> key(index, word.text())).toList();
    }

    private static Clause key(SruIndex index, String value) {
        var isbn = value.replaceFirst("(?i)^urn:isbn:", "");
        var fields = index.fields().stream()
                .map(field -> Clause.words(field, field == Field.ISBN ? isbn : value))
                .toList();
        return fields.size() == 1 ? fields.get(0) : new Clause.Or(fields);
    }

    // the form's own code, or the word of DCMI that stands in dc:type
    private static Clause form(Term written, CqlTerm term) throws SruProblem {
        if (ORDERING.contains(written.relation())) throw unfit(written);
        var either = term.words().stream().map(CqlTerm.Word::text).toList();
        return new Clause.Or(Arrays.stream(Form.values())
                .filter(form -> either.stream()
                        .anyMatch(text -> text.equalsIgnoreCase(form.code()) || text.equalsIgnoreCase(form.dcmiType())))
                .map(form -> Clause.words(Field.FORM, form.code()))
                .toList());
    }

    private static Clause years(String relation, CqlTerm term) throws SruProblem {
        var years = new int[term.words().size()];
        for (int i = 0; i < years.length; i++)
            years[i] = year(term.words().get(i).text());
        boolean any = relation.equals("any");
        if (relation.equals("within") ? years.length != 2 : !any && years.length != 1)
            throw new SruProblem(36, term.text());
        int first = years[0];
        return switch (relation) {
            case "<" -> new Years(null, first - 1);
            case "<=" -> new Years(null, first);
            case ">" -> new Years(first + 1, null);
            case ">=" -> new Years(first, null);
            case "within" -> new Years(first, years[1]);
            default ->
                new Clause.Or(Arrays.stream(years)
                        .boxed()
                        .flatMap(year -> Stream.<Clause>of(new Years(year, year)))
                        .toList());
        };
    }

    private static int year(String text) throws SruProblem {
        if (!text.matches("[0-9]{4}(-[0-9]{2}){0,2}")) throw new SruProblem(36, text);
        return Integer.parseInt(text.substring(0, 4));
    }

    private static CqlTerm unmasked(CqlTerm term) throws SruProblem {
        if (term.masked()) throw new SruProblem(28, "*");
        return term;
    }

    private static SruProblem unfit(Term written) {
        return new SruProblem(22, written.index().names().get(0) + " " + written.relation());
    }
}
