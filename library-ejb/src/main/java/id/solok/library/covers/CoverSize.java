package id.solok.library.covers;

/** The widths in pixels in which a cover is kept. */
public enum CoverSize {
    SMALL(200),
    LARGE(480);

    private final int width;

    CoverSize(int width) {
        this.width = width;
    }

    public int width() {
        return width;
    }
}
