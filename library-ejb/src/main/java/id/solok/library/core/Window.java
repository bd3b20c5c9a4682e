package id.solok.library.core;

/** Which part of a list is asked for: {@code first} counts from 0, {@code size} is at most {@value #LARGEST}. */
public record Window(int first, int size) {
    public static final int LARGEST = 100;
    /** The last place a list is leafed to; beyond it a search is the way. */
    public static final int FARTHEST = 10_000;

    public Window {
        first = Math.max(0, Math.min(first, FARTHEST));
        size = Math.max(1, Math.min(size, LARGEST));
    }

    /** The window of page number {@code page}, counted from 1. */
    public static Window ofPage(int page, int size) {
        int rows = Math.max(1, Math.min(size, LARGEST));
        return new Window((int) Math.min((Math.max(1, page) - 1L) * rows, FARTHEST), rows);
    }
}
