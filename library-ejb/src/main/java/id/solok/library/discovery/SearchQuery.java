package id.solok.library.discovery;

import id.solok.library.core.Text;
import id.solok.library.core.Window;

/**
 * What is looked for; filters are null when not used, {@code mainClass} is the first digit of the class number, so that 2
 * holds 2X too, {@code decade} is its first year.
 */
public record SearchQuery(
        String text,
        String mainClass,
        String form,
        String language,
        Integer decade,
        String room,
        boolean available,
        Sort sort,
        Window window) {
    private static final int LONGEST = 500;

    /** The order of hits. */
    public enum Sort {
        RELEVANCE,
        TITLE,
        TITLE_BACKWARDS,
        NEWEST,
        YEAR,
        OLDEST,
        CLASS,
        CLASS_BACKWARDS;

        /** The order with this name in lower case; relevance for anything else. */
        public static Sort of(String name) {
            for (var sort : values()) if (sort.name().equalsIgnoreCase(name)) return sort;
            return RELEVANCE;
        }
    }

    public SearchQuery {
        text = Text.cleanOrEmpty(text);
        if (text.length() > LONGEST) text = Text.cleanOrEmpty(text.substring(0, LONGEST));
        mainClass = Text.clean(mainClass);
        form = Text.clean(form);
        language = Text.clean(language);
        room = Text.clean(room);
        if (sort == null) sort = Sort.RELEVANCE;
    }

    /** A search in all main classes. */
    public SearchQuery(
            String text,
            String form,
            String language,
            Integer decade,
            String room,
            boolean available,
            Sort sort,
            Window window) {
        this(text, null, form, language, decade, room, available, sort, window);
    }

    /** A search by words alone. */
    public static SearchQuery words(String text, Window window) {
        return new SearchQuery(text, null, null, null, null, false, Sort.RELEVANCE, window);
    }
}
