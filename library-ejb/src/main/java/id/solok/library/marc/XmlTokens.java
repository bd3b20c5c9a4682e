package id.solok.library.marc;

import java.io.IOException;
import java.io.Reader;

/**
 * The tags of an XML file and the text between them, one after the other; comments and CDATA are text.
 *
 * <p>A tag that meets another "&lt;" before its end is text too, so that a stray "&lt;" hides no tag.
 */
final class XmlTokens {
    private static final int BUFFER = 1 << 15;

    private final Reader reader;
    private final char[] buffer = new char[BUFFER];
    private int next;
    private int filled;
    private final StringBuilder token = new StringBuilder();
    private boolean tag;
    private String name = "";
    private long line = 1;
    private long column = 1;
    private long offset;
    private long startLine;
    private long startColumn;
    private long startOffset;

    XmlTokens(Reader reader) {
        this.reader = reader;
    }

    /** Goes to the next token; false at the end of the file. */
    boolean advance() throws IOException {
        startLine = line;
        startColumn = column;
        startOffset = offset;
        token.setLength(0);
        tag = false;
        name = "";
        if (peek() < 0) return false;
        if (peek() == '<') readMarkup();
        else readText();
        return true;
    }

    String text() {
        return token.toString();
    }

    /** The element's name without its prefix; empty when the token is no tag. */
    String name() {
        return name;
    }

    boolean isStart() {
        return tag && token.charAt(1) != '/';
    }

    boolean isStart(String element) {
        return isStart() && name.equals(element);
    }

    boolean isEnd(String element) {
        return tag && token.charAt(1) == '/' && name.equals(element);
    }

    boolean isEmptyElement() {
        return tag && token.charAt(token.length() - 2) == '/';
    }

    boolean isDoctype() {
        return token.length() > 8 && token.substring(0, 9).equalsIgnoreCase("<!DOCTYPE");
    }

    long line() {
        return line;
    }

    long column() {
        return column;
    }

    long startLine() {
        return startLine;
    }

    long startColumn() {
        return startColumn;
    }

    long startOffset() {
        return startOffset;
    }

    private void readText() throws IOException {
        while (peek() >= 0 && peek() != '<' && token.length() < BUFFER) take();
    }

    private void readMarkup() throws IOException {
        take();
        while (peek() >= 0
                && peek() != '<'
                && peek() != '>'
                && !token.toString().equals("<!--")) {
            take();
            if (token.length() == 9 && token.toString().equals("<![CDATA[")) break;
        }
        if (token.toString().equals("<!--")) readTo("-->");
        else if (token.toString().equals("<![CDATA[")) readTo("]]>");
        else if (peek() == '>') readTagEnd();
    }

    private void readTagEnd() throws IOException {
        take();
        int start = token.charAt(1) == '/' ? 2 : 1;
        tag = token.charAt(1) != '?' && token.charAt(1) != '!';
        int end = start;
        while (isNamePart(token.charAt(end))) end++;
        var whole = token.substring(start, end);
        name = tag ? whole.substring(whole.indexOf(':') + 1) : "";
    }

    private void readTo(String end) throws IOException {
        while (peek() >= 0 && !endsWith(end)) take();
    }

    private boolean endsWith(String end) {
        int from = token.length() - end.length();
        return from >= 0 && token.indexOf(end, from) == from;
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '/' && c != '>';
    }

    private int peek() throws IOException {
        if (next == filled) {
            filled = Math.max(0, reader.read(buffer));
            next = 0;
        }
        return next < filled ? buffer[next] : -1;
    }

    private void take() {
        char c = buffer[next++];
        token.append(c);
        offset++;
        if (c == '\n') {
            line++;
            column = 1;
        } else {
            column++;
        }
    }
}
