package id.solok.library.index;

/** The order of hits. */
public enum Sort {
    RELEVANCE,
    TITLE,
    TITLE_BACKWARDS,
    /** The newest in the catalogue first. */
    NEWEST,
    /** The latest published first. */
    YEAR,
    OLDEST,
    CLASS,
    CLASS_BACKWARDS,
    /** The most lent first. */
    POPULAR;

    /** The order with this name in lower case; relevance for anything else. */
    public static Sort of(String name) {
        for (var sort : values()) if (sort.name().equalsIgnoreCase(name)) return sort;
        return RELEVANCE;
    }
}
