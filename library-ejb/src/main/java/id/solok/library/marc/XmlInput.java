package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.stream.Location;

/**
 * The characters of an XML upload, a replacement character for each one that cannot be read; records that stand in a
 * row without a root element are given one.
 */
record XmlInput(Reader reader, int rootLength) {
    private static final String ROOT = "<collection>";
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*?\\?>");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");
    private static final Pattern RECORD_FIRST =
            Pattern.compile("^\\s*+(<!--.*?-->\\s*+)*+<([\\w.-]+:)?record[\\s>]", Pattern.DOTALL);

    static XmlInput of(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, MarcSource.HEAD_SIZE);
        var head = pushback.readNBytes(MarcSource.HEAD_SIZE);
        int start = LeaderScan.skipJunk(head, 0);
        var text = new String(head, start, head.length - start, ISO_8859_1);
        var declaration = DECLARATION.matcher(text);
        int content = declaration.find() ? declaration.end() : 0;
        var charset = charset(text, content);
        var rootless = RECORD_FIRST.matcher(text.substring(content)).find();
        int kept = start + (rootless ? content : 0);
        pushback.unread(head, kept, head.length - kept);
        return rootless
                ? new XmlInput(new InputStreamReader(rooted(pushback), charset), ROOT.length())
                : new XmlInput(new InputStreamReader(pushback, charset), 0);
    }

    int column(Location place) {
        return place.getLineNumber() == 1 ? place.getColumnNumber() - rootLength : place.getColumnNumber();
    }

    /** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
    private static Charset charset(String text, int declarationLength) {
        if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) return UTF_16;
        var encoding = ENCODING.matcher(text.substring(0, declarationLength));
        if (!encoding.find() || !Charset.isSupported(encoding.group(1))) return UTF_8;
        var charset = Charset.forName(encoding.group(1));
        return charset.name().startsWith("UTF") ? UTF_8 : charset;
    }

    private static InputStream rooted(InputStream in) {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(ROOT.getBytes(US_ASCII)),
                in,
                new ByteArrayInputStream("</collection>".getBytes(US_ASCII)))));
    }
}
