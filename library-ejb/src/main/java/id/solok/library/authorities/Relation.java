package id.solok.library.authorities;

/** How a heading that is to be seen too stands to the heading; the code is the first of 5XX $w. */
public enum Relation {
    RELATED('n'),
    BROADER('g'),
    NARROWER('h'),
    EARLIER('a'),
    LATER('b');

    private final char code;

    Relation(char code) {
        this.code = code;
    }

    char code() {
        return code;
    }

    /** What a $w says; one that says something else, or none, is a plain relation. */
    static Relation of(String control) {
        for (var relation : values())
            if (control != null && !control.isEmpty() && control.charAt(0) == relation.code) return relation;
        return RELATED;
    }
}
