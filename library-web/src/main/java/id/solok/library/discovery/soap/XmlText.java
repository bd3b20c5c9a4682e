package id.solok.library.discovery.soap;

import java.util.List;
import java.util.regex.Pattern;

/** Text as XML 1.0 can carry it; imported records may hold characters that it cannot. */
final class XmlText {
    private static final Pattern ILLEGAL =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private XmlText() {}

    static String legal(String text) {
        return text == null ? null : ILLEGAL.matcher(text).replaceAll("\uFFFD");
    }

    static List<String> legal(List<String> texts) {
        return texts.stream().map(XmlText::legal).toList();
    }
}
