package id.solok.library.core.web;

/** The part of an address after the question mark, as it came. */
final class QueryString {
    private QueryString() {}

    /** Whether each percent sign begins an escape of two hexadecimal digits; containers fail on others. */
    static boolean wellFormed(String query) {
        if (query == null) return true;
        for (int at = query.indexOf('%'); at >= 0; at = query.indexOf('%', at + 1))
            if (at + 2 >= query.length() || !hexadecimal(query.charAt(at + 1)) || !hexadecimal(query.charAt(at + 2)))
                return false;
        return true;
    }

    private static boolean hexadecimal(char digit) {
        return Character.digit(digit, 16) >= 0 && digit < 128;
    }
}
