package id.solok.library.documents;

import com.lowagie.text.DocumentException;
import com.lowagie.text.pdf.BaseFont;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;

/** The typeface of labels, kept within the document, and how a text is fitted into a width. */
record LabelFont(BaseFont face) {
    private static final String LIBERATION = "/font-fallback/LiberationSans-Regular.ttf";

    static LabelFont open() {
        try (var file = BaseFont.class.getResourceAsStream(LIBERATION)) {
            var bytes = file.readAllBytes();
            return new LabelFont(BaseFont.createFont(
                    "LiberationSans-Regular.ttf", BaseFont.IDENTITY_H, BaseFont.EMBEDDED, true, bytes, null));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        } catch (DocumentException unusable) {
            throw new IllegalStateException(LIBERATION, unusable);
        }
    }

    float width(String text, float size) {
        return face.getWidthPoint(text, size);
    }

    /** The text cut at its end, with an ellipsis, until it fits. */
    String shortened(String text, float size, float width) {
        var whole = writable(text);
        if (width(whole, size) <= width) return whole;
        int length = whole.length();
        while (length > 0 && width(whole.substring(0, length).stripTrailing() + "…", size) > width) length--;
        return whole.substring(0, length).stripTrailing() + "…";
    }

    /** The largest size up to {@code most} in which the text fits, not below {@code least}. */
    float fitting(String text, float width, float most, float least) {
        float wanted = width(text, 1) * most;
        return wanted <= width ? most : Math.max(least, most * width / wanted);
    }

    /** The text in letters the typeface has: accents it lacks are left out, other scripts become a question mark. */
    String writable(String text) {
        var written = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            var base = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .replaceAll("\\p{M}", "");
            if (face.charExists(c)) written.appendCodePoint(c);
            else if (!base.isEmpty()) written.append(face.charExists(base.codePointAt(0)) ? base : "?");
        });
        return written.toString();
    }
}
