package id.solok.library.documents;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** A sheet of labels as it can be bought. */
@Entity
@Table(name = "label_sheet")
public class LabelSheet {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "label_sheet_seq")
    @SequenceGenerator(name = "label_sheet_seq", sequenceName = "label_sheet_seq")
    private Long id;

    @Version
    private int version;

    private String name;

    @Enumerated(EnumType.STRING)
    private LabelKind kind;

    @Column(name = "page_width")
    private int pageWidth;

    @Column(name = "page_height")
    private int pageHeight;

    @Column(name = "margin_left")
    private int marginLeft;

    @Column(name = "margin_top")
    private int marginTop;

    @Column(name = "label_rows")
    private int rows;

    @Column(name = "label_columns")
    private int columns;

    @Column(name = "pitch_x")
    private int pitchX;

    @Column(name = "pitch_y")
    private int pitchY;

    @Column(name = "label_width")
    private int labelWidth;

    @Column(name = "label_height")
    private int labelHeight;

    protected LabelSheet() {}

    LabelSheet(LabelSheetView typed) {
        fill(typed);
    }

    Long id() {
        return id;
    }

    void change(LabelSheetView typed) {
        if (typed.version() != version) throw new RuleViolation("documents.sheet-changed-meanwhile");
        fill(typed);
    }

    LabelSheetView view() {
        return new LabelSheetView(
                id,
                version,
                name,
                kind,
                pageWidth,
                pageHeight,
                marginLeft,
                marginTop,
                rows,
                columns,
                pitchX,
                pitchY,
                labelWidth,
                labelHeight);
    }

    private void fill(LabelSheetView typed) {
        check(typed);
        name = Text.clean(typed.name());
        kind = typed.kind();
        pageWidth = typed.pageWidth();
        pageHeight = typed.pageHeight();
        marginLeft = typed.marginLeft();
        marginTop = typed.marginTop();
        rows = typed.rows();
        columns = typed.columns();
        pitchX = typed.pitchX();
        pitchY = typed.pitchY();
        labelWidth = typed.labelWidth();
        labelHeight = typed.labelHeight();
    }

    private static void check(LabelSheetView typed) {
        int right = typed.marginLeft() + (typed.columns() - 1) * typed.pitchX() + typed.labelWidth();
        int bottom = typed.marginTop() + (typed.rows() - 1) * typed.pitchY() + typed.labelHeight();
        new InvalidInput.Collector()
                .required(Text.clean(typed.name()), "name")
                .atMost(typed.name(), 80, "name")
                .refuseIf(typed.kind() == null, "kind", "core.required")
                .refuseIf(outside(typed.pageWidth(), 200, 6000), "pageWidth", "documents.millimetres-between", 20, 600)
                .refuseIf(
                        outside(typed.pageHeight(), 200, 6000), "pageHeight", "documents.millimetres-between", 20, 600)
                .refuseIf(outside(typed.marginLeft(), 0, 3000), "marginLeft", "documents.millimetres-between", 0, 300)
                .refuseIf(outside(typed.marginTop(), 0, 3000), "marginTop", "documents.millimetres-between", 0, 300)
                .refuseIf(outside(typed.rows(), 1, 50), "rows", "core.number-between", 1, 50)
                .refuseIf(outside(typed.columns(), 1, 20), "columns", "core.number-between", 1, 20)
                .refuseIf(
                        outside(typed.labelWidth(), 100, 6000), "labelWidth", "documents.millimetres-between", 10, 600)
                .refuseIf(
                        outside(typed.labelHeight(), 80, 6000), "labelHeight", "documents.millimetres-between", 8, 600)
                .refuseIf(outside(typed.pitchX(), typed.labelWidth(), 6000), "pitchX", "documents.pitch-below-label")
                .refuseIf(outside(typed.pitchY(), typed.labelHeight(), 6000), "pitchY", "documents.pitch-below-label")
                .throwIfAny();
        new InvalidInput.Collector()
                .refuseIf(right > typed.pageWidth(), "pageWidth", "documents.labels-leave-page")
                .refuseIf(bottom > typed.pageHeight(), "pageHeight", "documents.labels-leave-page")
                .throwIfAny();
    }

    private static boolean outside(int value, int least, int most) {
        return value < least || value > most;
    }
}
