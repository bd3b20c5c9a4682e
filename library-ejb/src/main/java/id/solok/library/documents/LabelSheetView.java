package id.solok.library.documents;

import java.io.Serializable;

/** A sheet of labels as it is read and typed; everything in tenths of a millimetre, {@code pitch} from label to label. */
public record LabelSheetView(
        long id,
        int version,
        String name,
        LabelKind kind,
        int pageWidth,
        int pageHeight,
        int marginLeft,
        int marginTop,
        int rows,
        int columns,
        int pitchX,
        int pitchY,
        int labelWidth,
        int labelHeight)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public int perSheet() {
        return rows * columns;
    }
}
