package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.regex.Pattern;

/** Turns the bytes of one record into text; what a field is written in is told by the field itself. */
final class TextDecoder {
    private enum Writing {
        ASCII,
        UTF8,
        MARC8,
        LATIN1
    }

    private static final Pattern LATIN1_TEXT = Pattern.compile("[\\x00-\\x7F\\xA0-\\xFF]*");

    private final byte[] bytes;
    private final Problems problems;
    private final boolean unicode;
    private Writing writing;
    private String tag;

    TextDecoder(byte[] bytes, Problems problems) {
        this.bytes = bytes;
        this.problems = problems;
        this.unicode = bytes[9] == 'a';
    }

    /** Looks at the whole field before its parts are decoded. */
    void enter(String tag, int from, int to) {
        this.tag = tag;
        var sight = Utf8Sight.of(bytes, from, to);
        if (sight.ascii()) writing = unicode || !sight.escapes() ? Writing.ASCII : Writing.MARC8;
        else if (sight.broken() == 0) writing = Writing.UTF8;
        else writing = unicode && sight.sequences() > 0 ? Writing.UTF8 : eightBit(from, to);
        note(sight);
    }

    String decode(int from, int to) {
        var text =
                switch (writing) {
                    case ASCII, LATIN1 -> new String(bytes, from, to - from, ISO_8859_1);
                    case UTF8 -> new String(bytes, from, to - from, UTF_8);
                    case MARC8 -> marc8(from, to);
                };
        return ControlCharacters.remove(unicode ? text : Marc8.characterReferences(text), tag, problems);
    }

    private void note(Utf8Sight sight) {
        if (writing == Writing.UTF8 && sight.broken() > 0) problems.warn("marc.bad-utf8", tag);
        if (writing == Writing.UTF8 && !unicode) problems.warn("marc.utf8-under-marc8-leader", tag);
        if (writing == Writing.MARC8 && unicode) problems.warn("marc.marc8-under-utf8-leader", tag);
        if (writing == Writing.LATIN1) problems.warn("marc.read-as-latin1", tag);
    }

    private Writing eightBit(int from, int to) {
        var raw = new String(bytes, from, to - from, ISO_8859_1);
        if (unicode ? Marc8.isCertain(raw) : Marc8.isPlausible(raw)) return Writing.MARC8;
        if (LATIN1_TEXT.matcher(raw).matches()) return Writing.LATIN1;
        return unicode ? Writing.UTF8 : Writing.MARC8;
    }

    private String marc8(int from, int to) {
        var converted = Marc8.convert(new String(bytes, from, to - from, ISO_8859_1));
        if (converted.lossy()) problems.warn("marc.bad-marc8", tag);
        return converted.text();
    }
}
