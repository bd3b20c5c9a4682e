package id.solok.library.documents;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.util.ArrayList;
import java.util.List;

/** A spine label: the call number in lines, as large as its longest line and their number allow. */
final class SpineArt implements Art<Label> {
    private static final float PADDING = SheetPdf.points(15);
    private static final float LARGEST = 14;
    private static final float SMALLEST = 5;
    private static final float LEADING = 1.15f;

    private final LabelFont font = LabelFont.open();

    @Override
    public boolean fits(Label label, float width) {
        return true;
    }

    @Override
    public void draw(Label label, Rectangle box, PdfContentByte page) {
        float width = box.getWidth() - 2 * PADDING;
        float height = box.getHeight() - 2 * PADDING;
        var words =
                CallNumberLines.of(font.writable(label.callNumber() == null ? label.barcode() : label.callNumber()));
        var lines = broken(words, width);
        float size = Math.min(LARGEST, height / (lines.size() * LEADING));
        for (var line : lines) size = Math.min(size, font.fitting(line, width, LARGEST, 1));
        float y = box.getBottom() + box.getHeight() / 2 + size * LEADING * lines.size() / 2 - size * 0.85f;
        for (var line : lines) {
            page.beginText();
            page.setFontAndSize(font.face(), size);
            page.showTextAligned(PdfContentByte.ALIGN_CENTER, line, box.getLeft() + box.getWidth() / 2, y, 0);
            page.endText();
            y -= size * LEADING;
        }
    }

    // what is too long even in small letters goes on in the next line
    private List<String> broken(List<String> words, float width) {
        List<String> lines = new ArrayList<>();
        for (var word : words) {
            var rest = word;
            while (font.width(rest, SMALLEST) > width) {
                int length = rest.length() - 1;
                while (length > 1 && font.width(rest.substring(0, length), SMALLEST) > width) length--;
                lines.add(rest.substring(0, length).strip());
                rest = rest.substring(length).strip();
            }
            lines.add(rest);
        }
        return lines;
    }
}
