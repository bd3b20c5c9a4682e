package id.solok.library.catalog;

/** A name on a record with what it did: wrote it, edited it, or something else that citations leave out. */
public record Contributor(String name, Part part, boolean person) {
    /** What a name did. */
    public enum Part {
        AUTHOR,
        EDITOR,
        OTHER
    }
}
