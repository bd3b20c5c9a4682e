package id.solok.library.discovery.sru;

import java.util.ArrayList;
import java.util.List;

/** The words and signs of a query, one after the other. */
final class CqlTokens {
    private static final String SIGNS = "()/=<>";
    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private int next;

    /** The kinds of tokens. */
    enum Kind {
        WORD,
        QUOTED,
        SIGN,
        END
    }

    /** One of them; a word in quotes comes without them, and both with their backslashes. */
    record Token(Kind kind, String text) {
        boolean is(String sign) {
            return kind == Kind.SIGN && text.equals(sign);
        }

        boolean isWord(String word) {
            return kind == Kind.WORD && text.equalsIgnoreCase(word);
        }

        boolean isText() {
            return kind == Kind.WORD || kind == Kind.QUOTED;
        }
    }

    CqlTokens(String text) throws SruProblem {
        this.text = text;
        while (at < text.length()) read();
    }

    private void read() throws SruProblem {
        char c = text.charAt(at);
        if (Character.isWhitespace(c)) at++;
        else if (c == '"') quoted();
        else if (SIGNS.indexOf(c) >= 0) sign();
        else word();
    }

    private void quoted() throws SruProblem {
        int from = ++at;
        while (at < text.length() && text.charAt(at) != '"') at += text.charAt(at) == '\\' ? 2 : 1;
        if (at >= text.length()) throw SruProblem.syntax("a quotation mark is not closed");
        tokens.add(new Token(Kind.QUOTED, text.substring(from, at++)));
    }

    private void sign() {
        int length = 1;
        for (var two : List.of("==", "<=", ">=", "<>")) if (text.startsWith(two, at)) length = 2;
        tokens.add(new Token(Kind.SIGN, text.substring(at, at + length)));
        at += length;
    }

    private void word() {
        int from = at;
        while (at < text.length() && isOfWord(text.charAt(at))) at += text.charAt(at) == '\\' ? 2 : 1;
        at = Math.min(at, text.length());
        tokens.add(new Token(Kind.WORD, text.substring(from, at)));
    }

    private static boolean isOfWord(char c) {
        return !Character.isWhitespace(c) && c != '"' && SIGNS.indexOf(c) < 0;
    }

    /** The token so many behind the next one. */
    Token peek(int ahead) {
        return next + ahead < tokens.size() ? tokens.get(next + ahead) : new Token(Kind.END, "the end");
    }

    Token peek() {
        return peek(0);
    }

    Token take() {
        var token = peek();
        next++;
        return token;
    }

    /** Takes the next one when it is this sign. */
    boolean took(String sign) {
        if (!peek().is(sign)) return false;
        next++;
        return true;
    }
}
