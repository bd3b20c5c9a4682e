package id.solok.library.documents;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;

/** A barcode label: the library's name, the bars, the barcode in figures, the title. */
final class BarcodeArt implements Art<Label> {
    private static final float PADDING = SheetPdf.points(15);

    private final String library;
    private final LabelFont font = LabelFont.open();

    BarcodeArt(String library) {
        this.library = library;
    }

    @Override
    public boolean fits(Label label, float width) {
        return Bars.fit(label.barcode(), width);
    }

    @Override
    public void draw(Label label, Rectangle box, PdfContentByte page) {
        float height = box.getHeight() - 2 * PADDING;
        float small = Math.max(4.5f, Math.min(7.5f, height / 9));
        float figures = small * 1.25f;
        float y = box.getTop() - PADDING - small * 0.8f;
        text(page, font.shortened(library, small, inner(box)), small, middle(box), y);
        float bottom = box.getBottom() + PADDING + small * 0.25f;
        if (label.title() != null)
            text(page, font.shortened(label.title(), small, inner(box)), small, middle(box), bottom);
        float underBars = bottom + small * 1.2f;
        float size = font.fitting(label.barcode(), inner(box), figures, 4);
        text(page, label.barcode(), size, middle(box), underBars);
        float barsBottom = underBars + figures * 0.95f;
        Bars.draw(label.barcode(), box, barsBottom, y - small * 0.4f - barsBottom, page);
    }

    private void text(PdfContentByte page, String text, float size, float x, float y) {
        page.beginText();
        page.setFontAndSize(font.face(), size);
        page.showTextAligned(PdfContentByte.ALIGN_CENTER, text, x, y, 0);
        page.endText();
    }

    private static float inner(Rectangle box) {
        return box.getWidth() - 2 * PADDING;
    }

    private static float middle(Rectangle box) {
        return (box.getLeft() + box.getRight()) / 2;
    }
}
