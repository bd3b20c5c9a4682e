package id.solok.library.catalog.web;

import id.solok.library.catalog.Essentials;

/** How a title is cited: what stands before the title, the title, what stands after it. */
public record Citation(String before, String title, String after) {
    static Citation of(Essentials fields, String undated) {
        var year = "(" + (fields.year() == null ? undated : fields.year()) + "). ";
        var authors = fields.byline();
        if (authors.isEmpty()) return new Citation("", fields.fullTitle() + ".", " " + year.strip() + tail(fields));
        return new Citation(sentence(authors) + " " + year, fields.fullTitle() + ".", tail(fields));
    }

    private static String tail(Essentials fields) {
        var edition = fields.edition() == null ? "" : " " + sentence(fields.edition());
        var publisher = fields.publisher() == null ? "" : " " + sentence(fields.publisher());
        return edition + publisher;
    }

    private static String sentence(String text) {
        return text.endsWith(".") ? text : text + ".";
    }
}
