package id.solok.library.documents;

import com.lowagie.text.BadElementException;
import com.lowagie.text.Image;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A member's card: the library in its colours, the name, the number as text, bars and QR code, the photo. */
final class CardArt implements Art<MemberCard> {
    private static final Color MAROON = new Color(0x5a0f1f);
    private static final Color GOLD = new Color(0xdeae4c);
    private static final Color INK = new Color(0x2b1b16);
    private static final Color BORDER = new Color(0xb8a8a0);

    private static final float PADDING = SheetPdf.points(40);
    private static final float BAND = SheetPdf.points(120);
    private static final float STRIPE = SheetPdf.points(10);
    private static final float CORNER = SheetPdf.points(32);
    private static final float SIDE = SheetPdf.points(190);
    private static final float BARS = SheetPdf.points(95);
    private static final float BARS_WIDTH = SheetPdf.points(560);
    private static final float NAME = 11;
    private static final float SMALL = 6.5f;

    private final CardWords words;
    private final LabelFont font = LabelFont.open();

    CardArt(CardWords words) {
        this.words = words;
    }

    @Override
    public boolean fits(MemberCard card, float width) {
        return Bars.fit(card.number(), BARS_WIDTH);
    }

    @Override
    public void draw(MemberCard card, Rectangle box, PdfContentByte page) {
        background(box, page);
        float left = box.getLeft() + PADDING;
        float right = box.getRight() - PADDING;
        float bandMiddle = box.getTop() - BAND / 2;
        page.setColorFill(Color.WHITE);
        text(page, words.document().library(), 9.5f, left, bandMiddle - 1, right - left);
        text(page, words.card(), SMALL, left, bandMiddle - 10, right - left);
        page.setColorFill(INK);
        float textWidth = right - left - SIDE - PADDING / 2;
        float y = box.getTop() - BAND - STRIPE - SheetPdf.points(60);
        text(page, card.name(), font.fitting(card.name(), textWidth, NAME, 7), left, y, textWidth);
        text(page, card.type(), 8, left, y - 13, textWidth);
        text(page, words.number() + " " + card.number(), 8, left, y - 28, textWidth);
        text(page, words.validUntil() + " " + card.validUntil(), SMALL, left, y - 38, textWidth);
        var bars = new Rectangle(left, box.getBottom(), left + BARS_WIDTH, box.getTop());
        page.setColorFill(Color.BLACK);
        Bars.draw(card.number(), bars, box.getBottom() + PADDING * 0.7f, BARS, page);
        qrAndPhoto(card, box, page);
        page.setColorFill(Color.BLACK);
    }

    private static void background(Rectangle box, PdfContentByte page) {
        page.saveState();
        page.roundRectangle(box.getLeft(), box.getBottom(), box.getWidth(), box.getHeight(), CORNER);
        page.clip();
        page.newPath();
        page.setColorFill(MAROON);
        page.rectangle(box.getLeft(), box.getTop() - BAND, box.getWidth(), BAND);
        page.fill();
        page.setColorFill(GOLD);
        page.rectangle(box.getLeft(), box.getTop() - BAND - STRIPE, box.getWidth(), STRIPE);
        page.fill();
        page.restoreState();
        page.saveState();
        page.setColorStroke(BORDER);
        page.setLineWidth(0.4f);
        page.roundRectangle(
                box.getLeft() + 0.3f, box.getBottom() + 0.3f, box.getWidth() - 0.6f, box.getHeight() - 0.6f, CORNER);
        page.stroke();
        page.restoreState();
    }

    private static void qrAndPhoto(MemberCard card, Rectangle box, PdfContentByte page) {
        float left = box.getRight() - PADDING * 0.6f - SIDE;
        QrCode.of(card.number()).draw(left, box.getBottom() + PADDING * 0.4f, SIDE, page);
        if (card.photo() == null) return;
        float top = box.getTop() - BAND - STRIPE - PADDING * 0.4f;
        float bottom = box.getBottom() + PADDING * 0.4f + SIDE;
        try {
            var photo = Image.getInstance(card.photo());
            photo.scaleToFit(SIDE, top - bottom);
            photo.setAbsolutePosition(
                    left + SIDE - photo.getScaledWidth() - PADDING * 0.4f, top - photo.getScaledHeight());
            page.addImage(photo);
        } catch (BadElementException unreadable) {
            throw new IllegalArgumentException("A photo that was checked when it came in", unreadable);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void text(PdfContentByte page, String text, float size, float x, float y, float width) {
        page.beginText();
        page.setFontAndSize(font.face(), size);
        page.showTextAligned(PdfContentByte.ALIGN_LEFT, font.shortened(text, size, width), x, y, 0);
        page.endText();
    }
}
