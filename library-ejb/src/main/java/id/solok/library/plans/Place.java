package id.solok.library.plans;

import java.io.Serializable;

/** Where a thing stands, in squares of the grid from the upper left corner of the room. */
public record Place(int left, int top, int width, int depth) implements Serializable {
    /** The longest side of a room. */
    public static final int LONGEST = 60;

    private static final long serialVersionUID = 1;

    public int right() {
        return left + width;
    }

    public int bottom() {
        return top + depth;
    }
}
