package id.solok.library.marc;

/** Goes through JSON that is well formed, as PostgreSQL writes it, sign by sign. */
final class JsonScan {
    private final String json;
    private int at;

    JsonScan(String json) {
        this.json = json;
    }

    void expect(char sign) {
        if (next() != sign) throw new IllegalStateException("not MARC-in-JSON at " + at);
        at++;
    }

    /** Whether a text stands next. */
    boolean isText() {
        return next() == '"';
    }

    /** Goes beyond the end of a list or an object when it stands next. */
    boolean ends(char end) {
        if (next() != end) return false;
        at++;
        return true;
    }

    /** Goes beyond the comma or the end; whether something follows. */
    boolean another(char end) {
        if (ends(end)) return false;
        expect(',');
        return true;
    }

    String text() {
        expect('"');
        int from = at;
        while (json.charAt(at) != '"') {
            if (json.charAt(at) == '\\') return unescaped(from);
            at++;
        }
        return json.substring(from, at++);
    }

    private String unescaped(int from) {
        var text = new StringBuilder(json.length() - from < 256 ? 64 : 256).append(json, from, at);
        for (char c = json.charAt(at++); c != '"'; c = json.charAt(at++)) text.append(c == '\\' ? escape() : c);
        return text.toString();
    }

    private char escape() {
        char c = json.charAt(at++);
        return switch (c) {
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> {
                at += 4;
                yield (char) Integer.parseInt(json, at - 4, at, 16);
            }
            default -> c;
        };
    }

    private char next() {
        while (json.charAt(at) == ' ' || json.charAt(at) == '\n') at++;
        return json.charAt(at);
    }
}
