package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** Tells MARC from anything else by the first bytes of a file. */
final class FormatSniffer {
    private static final Pattern MARCXML_ELEMENT =
            Pattern.compile("<([\\w.-]+:)?(leader|controlfield|datafield)[\\s>/]|(?i:loc\\.gov/MARC21/slim)");
    private static final Pattern MARCXML_ROOT = Pattern.compile("^(<[?!][^>]*>\\s*)*<([\\w.-]+:)?collection[\\s>/]");

    private FormatSniffer() {}

    static MarcFormat sniff(byte[] head) {
        var text = text(head).strip();
        if (text.startsWith("<")) {
            var marc = MARCXML_ELEMENT.matcher(text).find()
                    || MARCXML_ROOT.matcher(text).find();
            return marc ? MarcFormat.MARCXML : MarcFormat.UNKNOWN;
        }
        return LeaderScan.startsWithRecord(head) ? MarcFormat.ISO2709 : MarcFormat.UNKNOWN;
    }

    private static String text(byte[] head) {
        if (head.length > 1 && head[0] == (byte) 0xFE && head[1] == (byte) 0xFF) return utf16(head, UTF_16BE);
        if (head.length > 1 && head[0] == (byte) 0xFF && head[1] == (byte) 0xFE) return utf16(head, UTF_16LE);
        int start = LeaderScan.skipJunk(head, 0);
        return new String(head, start, head.length - start, ISO_8859_1);
    }

    private static String utf16(byte[] head, Charset charset) {
        return new String(head, 2, head.length - 2, charset);
    }
}
