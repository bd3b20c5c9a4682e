package id.solok.library.marc;

import java.io.IOException;
import java.io.Reader;
import java.util.Set;

/**
 * Cuts a file into its {@code record} elements by looking at tags alone, so that one that is not well-formed costs no
 * other. What stands around them is kept to be looked at when the file ends.
 */
final class XmlCutter {
    private static final int LONGEST_RECORD = 16 << 20;
    private static final int LONGEST_FRAME = 1 << 20;
    private static final Set<String> FIELDS = Set.of("leader", "controlfield", "datafield", "subfield");

    private final XmlTokens tokens;
    private final StringBuilder frame = new StringBuilder();
    private final StringBuilder fragment = new StringBuilder();
    private boolean inside;
    private boolean tooLong;
    private boolean hasFields;
    private boolean doctype;
    private long line;
    private long column;
    private long offset;

    XmlCutter(Reader reader) {
        tokens = new XmlTokens(reader);
    }

    /** The next record, or null at the end of the file or at a document type. */
    XmlFragment next() throws IOException {
        while (!doctype && tokens.advance()) {
            var found = inside ? insideRecord() : outside();
            if (found != null) return found;
        }
        return inside && !doctype ? end(false) : null;
    }

    /** The file declares a document type, and nothing after that is read. */
    boolean hasDoctype() {
        return doctype;
    }

    /** What stands around the records; null when it is too long to be looked at. */
    String frame() {
        return frame.length() > LONGEST_FRAME ? null : frame.toString();
    }

    /** The place that was read to. */
    long line() {
        return tokens.line();
    }

    long column() {
        return tokens.column();
    }

    private XmlFragment outside() {
        if (tokens.isStart("record")) {
            begin();
            return tokens.isEmptyElement() ? end(true) : null;
        }
        doctype = tokens.isDoctype();
        addToFrame(tokens.text());
        return null;
    }

    private XmlFragment insideRecord() {
        if (tokens.isStart("record")) {
            // a record of another protocol around this one
            if (!hasFields) addToFrame(fragment);
            var broken = hasFields ? end(false) : null;
            begin();
            return broken;
        }
        add();
        if (tokens.isStart() && FIELDS.contains(tokens.name())) hasFields = true;
        return tokens.isEnd("record") ? end(true) : null;
    }

    private void begin() {
        inside = true;
        tooLong = false;
        hasFields = false;
        fragment.setLength(0);
        line = tokens.startLine();
        column = tokens.startColumn();
        offset = tokens.startOffset();
        add();
    }

    private void add() {
        tooLong |= fragment.length() + tokens.text().length() > LONGEST_RECORD;
        if (!tooLong) fragment.append(tokens.text());
    }

    private XmlFragment end(boolean complete) {
        inside = false;
        return new XmlFragment(line, column, offset, tooLong ? null : fragment.toString(), complete);
    }

    private void addToFrame(CharSequence text) {
        if (frame.length() <= LONGEST_FRAME) frame.append(text);
    }
}
