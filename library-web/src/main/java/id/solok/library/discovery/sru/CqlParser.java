package id.solok.library.discovery.sru;

import id.solok.library.discovery.sru.CqlNode.Joined;
import id.solok.library.discovery.sru.CqlNode.SortKey;
import id.solok.library.discovery.sru.CqlNode.Term;
import id.solok.library.discovery.sru.CqlNode.Whole;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads CQL 1.2; words that stand side by side without quotation marks are one term. */
final class CqlParser {
    private static final int LONGEST = 2_000;
    private static final int MOST_TERMS = 40;
    private static final int DEEPEST = 30;
    private static final Set<String> BOOLEANS = Set.of("and", "or", "not", "prox");
    private static final Set<String> SIGNS = Set.of("=", "==", "<>", "<", ">", "<=", ">=");
    private static final Set<String> RELATIONS = Set.of("any", "all", "exact", "adj", "within", "encloses", "scr");
    // what the index does anyway
    private static final Set<String> MODIFIERS = Set.of(
            "word",
            "string",
            "stem",
            "relevant",
            "ignorecase",
            "ignoreaccents",
            "unmasked",
            "masked",
            "isodate",
            "number");

    private final CqlTokens tokens;
    private final Map<String, String> prefixes = new HashMap<>();
    private int terms;
    private int depth;

    private CqlParser(CqlTokens tokens) {
        this.tokens = tokens;
    }

    static Whole parse(String query) throws SruProblem {
        if (query.length() > LONGEST) throw new SruProblem(12, Integer.toString(LONGEST));
        var parser = new CqlParser(new CqlTokens(query));
        var node = parser.query();
        var keys = parser.sorting();
        if (parser.tokens.peek().kind() != CqlTokens.Kind.END) throw parser.unexpected();
        return new Whole(node, keys);
    }

    private CqlNode query() throws SruProblem {
        while (tokens.took(">")) prefix();
        var node = clause();
        while (isBoolean(tokens.peek())) {
            var operator = operator();
            node = new Joined(operator, node, clause());
        }
        return node;
    }

    // > prefix = "identifier", or > "identifier" for names without a prefix
    private void prefix() throws SruProblem {
        var first = text();
        var identifier = tokens.took("=") ? text() : null;
        prefixes.put(
                identifier == null ? "" : first.toLowerCase(Locale.ROOT),
                ContextSet.identified(identifier == null ? first : identifier).prefix());
    }

    private static boolean isBoolean(CqlTokens.Token token) {
        return token.kind() == CqlTokens.Kind.WORD
                && BOOLEANS.contains(token.text().toLowerCase(Locale.ROOT));
    }

    private String operator() throws SruProblem {
        var operator = tokens.take().text().toLowerCase(Locale.ROOT);
        if (operator.equals("prox")) throw new SruProblem(39, null);
        if (tokens.took("/")) throw new SruProblem(46, tokens.peek().text());
        return operator;
    }

    private CqlNode clause() throws SruProblem {
        if (!tokens.took("(")) return term();
        if (++depth > DEEPEST) throw new SruProblem(38, Integer.toString(DEEPEST));
        var node = query();
        if (!tokens.took(")")) throw unexpected();
        depth--;
        return node;
    }

    private CqlNode term() throws SruProblem {
        if (++terms > MOST_TERMS) throw new SruProblem(38, Integer.toString(MOST_TERMS));
        if (!tokens.peek().isText() || isBoolean(tokens.peek())) throw unexpected();
        if (!isRelation(tokens.peek(1))) return new Term(SruIndex.ANY, "=", termText());
        var index = SruIndex.of(named(tokens.take().text()));
        var relation = relation();
        if (!tokens.peek().isText()) throw unexpected();
        return new Term(index, relation, termText());
    }

    private boolean isRelation(CqlTokens.Token token) {
        if (token.kind() == CqlTokens.Kind.SIGN) return SIGNS.contains(token.text());
        // "catatan all right" is three words, "title all right" is not
        return token.kind() == CqlTokens.Kind.WORD
                && tokens.peek().kind() == CqlTokens.Kind.WORD
                && (isNamed(token.text()) || tokens.peek().text().matches("[A-Za-z]+\\.[A-Za-z]+"))
                && !isBoolean(token)
                && !token.isWord("sortby")
                && isOperand(tokens.peek(2));
    }

    private static boolean isOperand(CqlTokens.Token token) {
        return token.is("/") || (token.isText() && !isBoolean(token));
    }

    private static boolean isNamed(String relation) {
        return RELATIONS.contains(plain(relation));
    }

    private static String plain(String name) {
        var lower = name.toLowerCase(Locale.ROOT);
        return lower.startsWith("cql.") ? lower.substring(4) : lower;
    }

    private String named(String index) {
        int dot = index.indexOf('.');
        var set = prefixes.get(dot < 0 ? "" : index.substring(0, dot).toLowerCase(Locale.ROOT));
        return set == null ? index : set + "." + index.substring(dot + 1);
    }

    private String relation() throws SruProblem {
        var token = tokens.take();
        var relation = plain(token.text());
        boolean unknown = token.kind() == CqlTokens.Kind.WORD && !RELATIONS.contains(relation);
        if (unknown || relation.equals("encloses")) throw new SruProblem(19, token.text());
        for (var modifier : modifiers()) if (!MODIFIERS.contains(modifier)) throw new SruProblem(20, modifier);
        return relation;
    }

    private List<String> modifiers() throws SruProblem {
        List<String> modifiers = new ArrayList<>();
        while (tokens.took("/")) {
            modifiers.add(plain(text()));
            if (SIGNS.contains(tokens.peek().text()) && tokens.peek().kind() == CqlTokens.Kind.SIGN)
                throw new SruProblem(20, modifiers.get(modifiers.size() - 1));
        }
        return modifiers;
    }

    private String termText() {
        var text = new StringBuilder(tokens.take().text());
        while (tokens.peek().isText()
                && !isBoolean(tokens.peek())
                && !tokens.peek().isWord("sortby"))
            text.append(' ').append(tokens.take().text());
        return text.toString();
    }

    private List<SortKey> sorting() throws SruProblem {
        List<SortKey> keys = new ArrayList<>();
        if (!tokens.peek().isWord("sortby")) return keys;
        tokens.take();
        do {
            var index = named(text());
            var direction = modifiers();
            for (var each : direction)
                if (!each.matches("sort\\.(a|de)scending|ignorecase")) throw new SruProblem(20, each);
            keys.add(new SortKey(index, !direction.contains("sort.descending")));
        } while (tokens.peek().isText());
        return keys;
    }

    private String text() throws SruProblem {
        if (!tokens.peek().isText()) throw unexpected();
        return tokens.take().text();
    }

    private SruProblem unexpected() {
        return SruProblem.syntax("not expected here: " + tokens.peek().text());
    }
}
