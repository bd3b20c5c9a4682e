package id.solok.library.catalog.web;

import id.solok.library.plans.Place;
import id.solok.library.plans.PlanItemInput;
import id.solok.library.plans.PlanItemView;
import id.solok.library.plans.PlanKind;
import java.io.Serializable;

/** The form for a thing on a plan. */
public final class PlanFields implements Serializable {
    private static final long serialVersionUID = 1;

    private PlanKind kind = PlanKind.SHELF;
    private String label;
    private int left;
    private int top;
    private int width = 6;
    private int depth = 1;
    private String first;
    private String last;

    void show(PlanItemView item) {
        kind = item.kind();
        label = item.label();
        left = item.place().left();
        top = item.place().top();
        width = item.place().width();
        depth = item.place().depth();
        first = item.first();
        last = item.last();
    }

    /** Empties what the next thing has of its own; it is likely of the same kind and measures. */
    void next() {
        label = null;
        first = null;
        last = null;
    }

    PlanItemInput input() {
        return new PlanItemInput(kind, label, new Place(left, top, width, depth), first, last);
    }

    public PlanKind getKind() {
        return kind;
    }

    public void setKind(PlanKind newKind) {
        kind = newKind;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String newLabel) {
        label = newLabel;
    }

    public int getLeft() {
        return left;
    }

    public void setLeft(int newLeft) {
        left = newLeft;
    }

    public int getTop() {
        return top;
    }

    public void setTop(int newTop) {
        top = newTop;
    }

    public int getWidth() {
        return width;
    }

    public void setWidth(int newWidth) {
        width = newWidth;
    }

    public int getDepth() {
        return depth;
    }

    public void setDepth(int newDepth) {
        depth = newDepth;
    }

    public String getFirst() {
        return first;
    }

    public void setFirst(String newFirst) {
        first = newFirst;
    }

    public String getLast() {
        return last;
    }

    public void setLast(String newLast) {
        last = newLast;
    }
}
