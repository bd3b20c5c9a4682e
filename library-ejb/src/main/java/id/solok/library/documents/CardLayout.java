package id.solok.library.documents;

/** How cards are laid out: each on a page of a card's size (ISO/IEC 7810 ID-1), or ten on a sheet of A4 to be cut. */
public enum CardLayout {
    SINGLE(new LabelSheetView(0, 0, "", LabelKind.BARCODE, 856, 540, 0, 0, 1, 1, 856, 540, 856, 540)),
    SHEET(new LabelSheetView(0, 0, "", LabelKind.BARCODE, 2100, 2970, 174, 95, 5, 2, 896, 560, 856, 540));

    private final LabelSheetView sheet;

    CardLayout(LabelSheetView sheet) {
        this.sheet = sheet;
    }

    LabelSheetView sheet() {
        return sheet;
    }
}
