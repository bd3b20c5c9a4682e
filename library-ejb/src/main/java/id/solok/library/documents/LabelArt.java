package id.solok.library.documents;

import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfContentByte;

/** Draws one label into its box. */
interface LabelArt {
    void draw(Label label, Rectangle box, PdfContentByte page);

    /** Whether the label can be drawn in this width so that it can be read. */
    boolean fits(Label label, float width);
}
