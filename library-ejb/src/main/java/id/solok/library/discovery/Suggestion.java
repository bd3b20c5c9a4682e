package id.solok.library.discovery;

/** What a reader may be about to type: a title with its record, or an author or a subject with how many records. */
public record Suggestion(Kind kind, String text, String note, Long recordId, long count) {
    /** The kinds of suggestions. */
    public enum Kind {
        TITLE,
        AUTHOR,
        SUBJECT
    }
}
