package id.solok.library.core;

/** Text in XML 1.0, for content and attributes alike; characters that XML does not know are left out. */
public final class XmlText {
    private XmlText() {}

    /** Appends the text, escaped; nothing for null. */
    public static StringBuilder append(StringBuilder xml, String text) {
        if (text == null) return xml;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isPlain(c)) continue;
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                continue;
            }
            xml.append(text, from, i);
            append(xml, c);
            from = i + 1;
        }
        return xml.append(text, from, text.length());
    }

    /** Whether a character stands in XML as it is. */
    private static boolean isPlain(char c) {
        if (c >= ' ' && c < 0xD800) return c != '&' && c != '<' && c != '>' && c != '"';
        return c == '\n' || c >= 0xE000 && c <= 0xFFFD;
    }

    /** Appends one character that is no half of a pair, escaped or left out. */
    public static void append(StringBuilder xml, char c) {
        switch (c) {
            case '&' -> xml.append("&amp;");
            case '<' -> xml.append("&lt;");
            case '>' -> xml.append("&gt;");
            case '"' -> xml.append("&quot;");
            case '\r' -> xml.append("&#13;");
            case '\t' -> xml.append("&#9;");
            default -> {
                if (isPlain(c)) xml.append(c);
            }
        }
    }
}
