package id.solok.library.documents;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Prints labels as a PDF. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Labels {
    /** So many labels take less than a second. */
    public static final int MOST_AT_ONCE = 2000;

    @Inject
    private LabelSheets sheets;

    /**
     * The labels as a PDF, from place {@code start} on the first sheet; refuses, at their fields, a place that is not on
     * the sheet, no labels or too many, and a barcode too long for the sheet's labels.
     */
    public byte[] pdf(long sheetId, List<Label> labels, int start, DocumentWords words) {
        var sheet = sheets.sheet(sheetId);
        Art<Label> art = sheet.kind() == LabelKind.SPINE ? new SpineArt() : new BarcodeArt(words.library());
        float width = SheetPdf.points(sheet.labelWidth());
        var tooLong = labels.stream().filter(label -> !art.fits(label, width)).findFirst();
        new InvalidInput.Collector()
                .refuseIf(start < 1 || start > sheet.perSheet(), "start", "core.number-between", 1, sheet.perSheet())
                .refuseIf(labels.isEmpty(), "code", "documents.no-labels")
                .refuseIf(labels.size() > MOST_AT_ONCE, "code", "documents.too-many-labels", MOST_AT_ONCE)
                .refuseIf(
                        tooLong.isPresent(),
                        "sheet",
                        "documents.barcode-too-long",
                        tooLong.map(Label::barcode).orElse(""))
                .throwIfAny();
        var out = new ByteArrayOutputStream();
        new SheetPdf<>(sheet, art).write(labels, start, words, out);
        return out.toByteArray();
    }
}
