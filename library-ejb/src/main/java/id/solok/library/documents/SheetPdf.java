package id.solok.library.documents;

import com.lowagie.text.Document;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.PdfBoolean;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.OutputStream;
import java.util.List;

/** Lays labels or cards on the sheets of a document, row by row from a starting place. */
final class SheetPdf<T> {
    private static final float POINTS = 72f / 254f;

    private final LabelSheetView sheet;
    private final Art<T> art;

    SheetPdf(LabelSheetView sheet, Art<T> art) {
        this.sheet = sheet;
        this.art = art;
    }

    /**
     * @param start the first place on the first sheet, counted from 1
     */
    void write(List<T> pieces, int start, DocumentWords words, OutputStream out) {
        var page = new Rectangle(points(sheet.pageWidth()), points(sheet.pageHeight()));
        var document = new Document(page, 0, 0, 0, 0);
        var writer = PdfWriter.getInstance(document, out);
        document.addTitle(words.title());
        document.addCreator(words.library());
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(words.language()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        writer.addViewerPreference(PdfName.PRINTSCALING, PdfName.NONE);
        document.open();
        int place = start - 1;
        for (var piece : pieces) {
            if (place == sheet.perSheet()) {
                document.newPage();
                place = 0;
            }
            art.draw(piece, box(place++), writer.getDirectContent());
        }
        document.close();
    }

    private Rectangle box(int place) {
        float left = points(sheet.marginLeft() + place % sheet.columns() * sheet.pitchX());
        float top = points(sheet.pageHeight() - sheet.marginTop() - place / sheet.columns() * sheet.pitchY());
        return new Rectangle(left, top - points(sheet.labelHeight()), left + points(sheet.labelWidth()), top);
    }

    static float points(int tenthsOfMillimetre) {
        return tenthsOfMillimetre * POINTS;
    }
}
