package id.solok.library.documents;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.Barcode128;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;

/** Code 128 (ISO/IEC 15417) of lines, with its quiet zones, in the middle of a box. */
final class Bars {
    // the finest line that office printers and desk scanners agree on
    private static final float FINEST = SheetPdf.points(17) / 10;
    private static final float WIDEST = SheetPdf.points(33) / 10;
    private static final int QUIET = 10;

    private Bars() {}

    /** Whether the code can be read when it is no wider than this, in points. */
    static boolean fit(String code, float width) {
        return module(bars(code), width) >= FINEST;
    }

    static void draw(String code, Rectangle box, float bottom, float height, PdfContentByte page) {
        var bars = bars(code);
        bars.setX(Math.min(WIDEST, module(bars, box.getWidth())));
        bars.setBarHeight(height);
        var drawn = bars.createTemplateWithBarcode(page, Color.BLACK, Color.BLACK);
        float middle = (box.getLeft() + box.getRight()) / 2;
        page.addTemplate(drawn, middle - bars.getBarcodeSize().getWidth() / 2, bottom);
    }

    // with the subset for pairs of figures where it is shorter, and no text of its own
    private static Barcode128 bars(String code) {
        var bars = new Barcode128();
        bars.setCode(code);
        bars.setFont(null);
        bars.setX(1);
        return bars;
    }

    private static float module(Barcode128 bars, float width) {
        bars.setX(1);
        return width / (bars.getBarcodeSize().getWidth() + 2 * QUIET);
    }
}
