package id.solok.library.documents;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws one piece, a label or a card, into its box. */
interface Art<T> {
    void draw(T piece, Rectangle box, PdfContentByte page);

    /** Whether the piece can be drawn in this width so that it can be read. */
    boolean fits(T piece, float width);
}
