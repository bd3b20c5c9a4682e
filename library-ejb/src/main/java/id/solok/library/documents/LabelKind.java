package id.solok.library.documents;

/** What a label is for: the barcode inside the book, or the call number on its spine. */
public enum LabelKind {
    BARCODE,
    SPINE
}
