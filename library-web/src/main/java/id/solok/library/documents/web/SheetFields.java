package id.solok.library.documents.web;

import id.solok.library.documents.LabelKind;
import id.solok.library.documents.LabelSheetView;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A sheet of labels while it is typed, in millimetres. */
public class SheetFields implements Serializable {
    private static final long serialVersionUID = 1;

    private long id;
    private int version;
    private String name;
    private LabelKind kind = LabelKind.BARCODE;
    private Integer rows = 8;
    private Integer columns = 3;
    private BigDecimal pageWidth;
    private BigDecimal pageHeight;
    private BigDecimal marginLeft;
    private BigDecimal marginTop;
    private BigDecimal pitchX;
    private BigDecimal pitchY;
    private BigDecimal labelWidth;
    private BigDecimal labelHeight;

    static SheetFields blank() {
        var fields = new SheetFields();
        fields.fill(new LabelSheetView(0, 0, null, LabelKind.BARCODE, 2100, 2970, 0, 5, 8, 3, 700, 370, 700, 370));
        return fields;
    }

    static SheetFields of(LabelSheetView sheet) {
        var fields = new SheetFields();
        fields.fill(sheet);
        return fields;
    }

    private void fill(LabelSheetView sheet) {
        id = sheet.id();
        version = sheet.version();
        name = sheet.name();
        kind = sheet.kind();
        rows = sheet.rows();
        columns = sheet.columns();
        pageWidth = millimetres(sheet.pageWidth());
        pageHeight = millimetres(sheet.pageHeight());
        marginLeft = millimetres(sheet.marginLeft());
        marginTop = millimetres(sheet.marginTop());
        pitchX = millimetres(sheet.pitchX());
        pitchY = millimetres(sheet.pitchY());
        labelWidth = millimetres(sheet.labelWidth());
        labelHeight = millimetres(sheet.labelHeight());
    }

    LabelSheetView typed() {
        return new LabelSheetView(
                id,
                version,
                name,
                kind,
                tenths(pageWidth),
                tenths(pageHeight),
                tenths(marginLeft),
                tenths(marginTop),
                rows == null ? 0 : rows,
                columns == null ? 0 : columns,
                tenths(pitchX),
                tenths(pitchY),
                tenths(labelWidth),
                tenths(labelHeight));
    }

    private static BigDecimal millimetres(int tenths) {
        return BigDecimal.valueOf(tenths, 1).stripTrailingZeros();
    }

    // what is missing or beyond all sheets is outside every limit
    private static int tenths(BigDecimal millimetres) {
        if (millimetres == null || millimetres.abs().compareTo(BigDecimal.valueOf(100_000)) > 0) return -1;
        return millimetres.movePointRight(1).setScale(0, RoundingMode.HALF_UP).intValue();
    }

    public boolean isFresh() {
        return id == 0;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public LabelKind getKind() {
        return kind;
    }

    public void setKind(LabelKind newKind) {
        kind = newKind;
    }

    public Integer getRows() {
        return rows;
    }

    public void setRows(Integer newRows) {
        rows = newRows;
    }

    public Integer getColumns() {
        return columns;
    }

    public void setColumns(Integer newColumns) {
        columns = newColumns;
    }

    public BigDecimal getPageWidth() {
        return pageWidth;
    }

    public void setPageWidth(BigDecimal newPageWidth) {
        pageWidth = newPageWidth;
    }

    public BigDecimal getPageHeight() {
        return pageHeight;
    }

    public void setPageHeight(BigDecimal newPageHeight) {
        pageHeight = newPageHeight;
    }

    public BigDecimal getMarginLeft() {
        return marginLeft;
    }

    public void setMarginLeft(BigDecimal newMarginLeft) {
        marginLeft = newMarginLeft;
    }

    public BigDecimal getMarginTop() {
        return marginTop;
    }

    public void setMarginTop(BigDecimal newMarginTop) {
        marginTop = newMarginTop;
    }

    public BigDecimal getPitchX() {
        return pitchX;
    }

    public void setPitchX(BigDecimal newPitchX) {
        pitchX = newPitchX;
    }

    public BigDecimal getPitchY() {
        return pitchY;
    }

    public void setPitchY(BigDecimal newPitchY) {
        pitchY = newPitchY;
    }

    public BigDecimal getLabelWidth() {
        return labelWidth;
    }

    public void setLabelWidth(BigDecimal newLabelWidth) {
        labelWidth = newLabelWidth;
    }

    public BigDecimal getLabelHeight() {
        return labelHeight;
    }

    public void setLabelHeight(BigDecimal newLabelHeight) {
        labelHeight = newLabelHeight;
    }
}
