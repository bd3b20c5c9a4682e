package id.solok.library.marc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.regex.Pattern;

/** The characters of an XML upload, a replacement character for each one that cannot be read. */
final class XmlInput {
    private static final Pattern DECLARATION = Pattern.compile("^\\s*<\\?xml\\s[^>]*?\\?>");
    private static final Pattern ENCODING = Pattern.compile("encoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

    private XmlInput() {}

    static Reader reader(InputStream in) throws IOException {
        var pushback = new PushbackInputStream(in, MarcSource.HEAD_SIZE);
        var head = pushback.readNBytes(MarcSource.HEAD_SIZE);
        int start = LeaderScan.skipJunk(head, 0);
        var text = new String(head, start, head.length - start, ISO_8859_1);
        var declaration = DECLARATION.matcher(text);
        var charset = charset(text, declaration.find() ? declaration.end() : 0);
        pushback.unread(head, start, head.length - start);
        return new InputStreamReader(pushback, charset);
    }

    /** A declaration that can be read byte by byte is not in UTF-16, whatever it says. */
    private static Charset charset(String text, int declarationLength) {
        if (text.startsWith("\u00FE\u00FF") || text.startsWith("\u00FF\u00FE")) return UTF_16;
        var encoding = ENCODING.matcher(text.substring(0, declarationLength));
        if (!encoding.find() || !Charset.isSupported(encoding.group(1))) return UTF_8;
        var charset = Charset.forName(encoding.group(1));
        return charset.name().startsWith("UTF") ? UTF_8 : charset;
    }
}
